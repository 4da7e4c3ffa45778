import { z } from "zod";
import { createBinSchema, MAX_BINS_PER_WORKSPACE, slugSchema } from "@/lib/bins/create-bin-schema";
import { isWorkspaceKey } from "@/lib/workspaces/workspace-key";

/** A bin as BINS_FILE has it: as the API takes it, with a slug. */
export const declaredBinSchema = createBinSchema.required({ slug: true }).extend({ slug: slugSchema });
/** As it is written: what the file does not name is not there. */
export type DeclaredBin = z.input<typeof declaredBinSchema>;

export const binsFileSchema = z.strictObject({
  /** An owner's key of the workspace that the bins belong to. */
  key: z.string().refine(isWorkspaceKey, 'must be "hsk_" and 32 of the characters a-z and 2-7').optional(),
  bins: z.array(declaredBinSchema).max(MAX_BINS_PER_WORKSPACE),
});
