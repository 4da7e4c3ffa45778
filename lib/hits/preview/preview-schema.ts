import { z } from "zod";

/** What captured bytes can be shown as. */
export const PREVIEW_KINDS = ["html", "svg", "image"] as const;
export type PreviewKind = (typeof PREVIEW_KINDS)[number] | "pdf";

const flag = z.enum(["0", "1"]).transform((value) => value === "1");

const part = z
  .string()
  .regex(/^[1-9]\d{0,3}(\.[1-9]\d{0,3}){0,3}$/)
  .optional();

const bodyQuery = {
  /** In the place of the hit's body the answer to a resend of it, by the resend's id and the attempt's number. */
  resend: z.uuid().optional(),
  attempt: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number)
    .optional(),
  /** 1: with the content coding undone. */
  decoded: flag.optional(),
  /** The number of a part of a multipart body, like "2" or "2.1". */
  part,
};

export const previewQuerySchema = z.strictObject({ as: z.enum(PREVIEW_KINDS), ...bodyQuery });
export const pdfQuerySchema = z.strictObject(bodyQuery);
export type PreviewQuery = z.infer<typeof pdfQuerySchema>;

/** What a page that shows a share posts for a preview: the ticket that opening it gave, which no address may hold. */
const sharedForm = { ticket: z.string().max(200), part };

export const sharedPreviewSchema = z.strictObject({ as: z.enum(PREVIEW_KINDS), ...sharedForm });
export const sharedPdfSchema = z.strictObject(sharedForm);
