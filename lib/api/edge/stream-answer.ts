import { z } from "zod";

/** What an operation of kind "stream" answers. The name must be safe inside a quoted string. */
export const streamSchema = z.object({
  pieces: z.custom<AsyncIterable<Uint8Array>>((value) => typeof Object(value)[Symbol.asyncIterator] === "function"),
  /** In bytes, where it is known before. */
  length: z.int().min(0).optional(),
  mediaType: z.string(),
  fileName: z.string().regex(/^[\w.-]+$/),
});
export type StreamAnswer = z.infer<typeof streamSchema>;
