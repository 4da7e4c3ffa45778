import { answerSharedPreview, type SharedPreviewContext } from "@/app/s/[token]/preview/answer-shared-preview";
import { sharedPdfSchema } from "@/lib/hits/preview/preview-schema";

export function POST(request: Request, context: SharedPreviewContext): Promise<Response> {
  return answerSharedPreview(request, context, { form: "pdf", schema: sharedPdfSchema });
}
