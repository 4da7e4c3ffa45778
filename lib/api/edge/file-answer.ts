import { z } from "zod";

/** What an operation of kind "file" answers. The name must be safe inside a quoted string. */
export const fileSchema = z.object({
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  /** One of those that the operation declares. */
  mediaType: z.string().optional(),
  fileName: z.string().regex(/^[\w.-]+$/),
});
export type FileAnswer = z.infer<typeof fileSchema>;
