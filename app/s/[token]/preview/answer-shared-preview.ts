import { z } from "zod";
import { toPreviewResponse } from "@/app/preview-response";
import { parseInput } from "@/lib/api/edge/parse-input";
import { readBody } from "@/lib/api/edge/read-body";
import { wholeNumber } from "@/lib/api/operations/whole-number";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";
import type { PreviewForm } from "@/lib/hits/preview/preview-headers";
import type { PreviewKind, sharedPdfSchema } from "@/lib/hits/preview/preview-schema";
import { getRuntime } from "@/lib/runtime";
import { drawSharedBody } from "@/lib/shares/draw-shared-body";

export interface SharedPreviewContext {
  readonly params: Promise<unknown>;
}

const paramsSchema = z.strictObject({ token: z.string(), seq: wholeNumber(1, MAX_SEQ) });
const MAX_FORM_BYTES = 2_048;

type SharedForm = z.infer<typeof sharedPdfSchema> & { readonly as?: PreviewKind };

/**
 * The redacted body of a shared hit as itself, or why it is not shown. Asked for by a form (of
 * application/x-www-form-urlencoded) that a page posts into a frame: so the ticket is in no address, history or log.
 */
export function answerSharedPreview<Form extends SharedForm>(
  request: Request,
  { params }: SharedPreviewContext,
  { form, schema }: { readonly form: PreviewForm; readonly schema: z.ZodType<Form> },
): Promise<Response> {
  return toPreviewResponse(request, form, async (theme) => {
    const asked = parseInput(paramsSchema, await params, { code: "NOT_FOUND", message: "There is no such hit." });
    const fields = new URLSearchParams(new TextDecoder().decode(await readBody(request, MAX_FORM_BYTES)));
    const input = parseInput(schema, Object.fromEntries(fields), {
      code: "INVALID_INPUT",
      message: "The form does not say what to show, and how.",
    });
    return await drawSharedBody(getRuntime(), { as: "pdf", ...input, ...asked, theme });
  });
}
