import { z } from "zod";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";

const binId = z.uuid().transform((id) => id.toLowerCase());

export const watchSchema = z.strictObject({ binId, afterSeq: z.int().min(0).max(MAX_SEQ) });
export type WatchInput = z.output<typeof watchSchema>;

export const unwatchSchema = z.strictObject({ binId });
