import { answerPreview, type PreviewContext } from "@/app/b/[binId]/preview/answer-preview";
import { previewQuerySchema } from "@/lib/hits/preview/preview-schema";

export function GET(request: Request, context: PreviewContext): Promise<Response> {
  return answerPreview(request, context, { form: "page", query: previewQuerySchema });
}
