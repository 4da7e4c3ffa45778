import { z } from "zod";
import { MAX_PATTERN_LENGTH, parsePathPattern } from "@/lib/http/path/parse-path-pattern";

const MAX_ENTRIES = 500;

/** A path as `lib/http/path` reads it; what is none is refused with where and why. */
export const pathPatternSchema = z
  .string()
  .min(1)
  .max(MAX_PATTERN_LENGTH)
  .check((context) => {
    const parsed = parsePathPattern(context.value);
    if (parsed.ok) return;
    const message = `is no path: expected ${parsed.expected} at character ${parsed.offset + 1}`;
    context.issues.push({ code: "custom", message, input: context.value });
  });

/**
 * What a bin sets for comparisons. Names of headers have no case and may hold "*"; a path covers all below it:
 * `$.meta`, `$.items[*].updated_at`, `$..etag`; `arrayKeys` names the member that tells the elements of an array apart.
 */
export const diffSettingsSchema = z.strictObject({
  ignoreHeaders: z.array(z.string().min(1).max(256)).max(MAX_ENTRIES).readonly().optional(),
  ignorePaths: z.array(pathPatternSchema).max(MAX_ENTRIES).readonly().optional(),
  arrayKeys: z
    .record(pathPatternSchema, z.string().min(1).max(256))
    .refine((keys) => Object.keys(keys).length <= MAX_ENTRIES, `must be at most ${MAX_ENTRIES}`)
    .readonly()
    .optional(),
});
export type DiffSettings = z.infer<typeof diffSettingsSchema>;
