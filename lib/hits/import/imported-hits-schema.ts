import { z } from "zod";

export const importedHitsSchema = z
  .object({ seqs: z.array(z.int().min(1)).meta({ description: "Of the new hits, in the order of the file." }) })
  .meta({ id: "ImportedHits" });
export type ImportedHits = z.infer<typeof importedHitsSchema>;
