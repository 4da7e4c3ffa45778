import { z } from "zod";

/** What happened at a path. `type`: the value has another JSON type; to or from null counts as `changed`. */
export const changeOpSchema = z.enum(["added", "removed", "changed", "moved", "type"]);
export type ChangeOp = z.infer<typeof changeOpSchema>;

/** Who says that a change is noise: our rules, what was learned from the bin's hits, or the bin's ignore lists. */
export const noiseKindSchema = z.enum(["known", "learned", "ignored"]);
export type NoiseKind = z.infer<typeof noiseKindSchema>;

/** A piece of a text that changed inside; the pieces of one side joined are that side's text. */
export const textPieceSchema = z
  .strictObject({ op: z.enum(["same", "removed", "added"]), text: z.string() })
  .readonly();
export type TextPiece = z.infer<typeof textPieceSchema>;

export const changeSchema = z
  .strictObject({
    path: z.string().meta({ description: "Where: on the right, for what was removed on the left. JSONPath in JSON." }),
    op: changeOpSchema,
    left: z.string().optional().meta({ description: "As written there: JSON text in a JSON body, else the value." }),
    right: z.string().optional(),
    from: z.string().optional().meta({ description: "The path on the left where it is another one." }),
    noise: z.string().optional().meta({ description: "Why it counts as noise." }),
    noiseKind: noiseKindSchema.optional(),
    note: z.string().optional().meta({ description: "What a reader should know, like a number written differently." }),
    words: z.array(textPieceSchema).readonly().optional().meta({ description: "What changed inside of a string." }),
    leftLength: z.int().optional().meta({ description: "Characters of the whole, where `left` is only a part." }),
    rightLength: z.int().optional(),
  })
  .readonly();
export type Change = z.infer<typeof changeSchema>;

const hunkLineSchema = z
  .strictObject({
    op: z.enum(["same", "removed", "added"]),
    text: z.string(),
    pieces: z.array(textPieceSchema).readonly().optional().meta({ description: "This line's own pieces." }),
  })
  .readonly();
export type HunkLine = z.infer<typeof hunkLineSchema>;

/** Changed lines with some around them; starts count from 1, like those of a unified diff. */
export const lineHunkSchema = z
  .strictObject({
    kind: z.literal("lines"),
    leftStart: z.int(),
    leftCount: z.int(),
    rightStart: z.int(),
    rightCount: z.int(),
    lines: z.array(hunkLineSchema).readonly(),
  })
  .readonly();
export type LineHunk = z.infer<typeof lineHunkSchema>;

/** Bytes that differ: offsets from 0, ends behind the last; the hexadecimal text holds at most the first 256 of them. */
export const byteHunkSchema = z
  .strictObject({
    kind: z.literal("bytes"),
    leftStart: z.int(),
    leftEnd: z.int(),
    rightStart: z.int(),
    rightEnd: z.int(),
    leftHex: z.string(),
    rightHex: z.string(),
  })
  .readonly();
export type ByteHunk = z.infer<typeof byteHunkSchema>;

export const bodyDiffKindSchema = z.enum(["json", "form", "multipart", "xml", "text", "binary"]);
export type BodyDiffKind = z.infer<typeof bodyDiffKindSchema>;

export const bodyDiffSchema = z
  .strictObject({
    kind: bodyDiffKindSchema.meta({ description: "How the two were compared." }),
    changes: z.array(changeSchema).readonly(),
    hunks: z
      .array(z.discriminatedUnion("kind", [lineHunkSchema, byteHunkSchema]))
      .readonly()
      .optional(),
    isIdentical: z.boolean().meta({ description: "The same bytes." }),
    isCoarse: z.boolean().meta({ description: "Bounds were reached: some of what is shown as changed may be equal." }),
    notes: z.array(z.string()).readonly().meta({ description: "How it was compared, where that is not obvious." }),
    more: z.int().meta({ description: "Changes beyond those listed." }),
  })
  .readonly();
export type BodyDiff = z.infer<typeof bodyDiffSchema>;

/** The comparison of two messages. `hidden` counts the changes that were left out as noise: 0 while all are here. */
export const messageDiffSchema = z
  .strictObject({
    equal: z.boolean().meta({ description: "Nothing differs, noise included." }),
    request: z.array(changeSchema).readonly(),
    headers: z.array(changeSchema).readonly(),
    query: z.array(changeSchema).readonly(),
    body: bodyDiffSchema,
    hidden: z.int(),
  })
  .readonly();
export type MessageDiff = z.infer<typeof messageDiffSchema>;
