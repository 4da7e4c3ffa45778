import { answerSharedPreview, type SharedPreviewContext } from "@/app/s/[token]/preview/answer-shared-preview";
import { sharedPreviewSchema } from "@/lib/hits/preview/preview-schema";

export function POST(request: Request, context: SharedPreviewContext): Promise<Response> {
  return answerSharedPreview(request, context, { form: "page", schema: sharedPreviewSchema });
}
