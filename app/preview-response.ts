import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { toErrorResponse } from "@/lib/api/edge/to-error-response";
import { toReadableStream } from "@/lib/api/edge/to-readable-stream";
import { AppError, type ErrorBody } from "@/lib/errors";
import type { Preview } from "@/lib/hits/preview/draw-body";
import { type PreviewForm, previewHeaders } from "@/lib/hits/preview/preview-headers";
import type { PreviewTheme } from "@/lib/hits/preview/preview-theme";
import { writeProblemPage } from "@/lib/hits/preview/write-problem-page";
import { getRuntime } from "@/lib/runtime";
import { readCookie } from "@/lib/workspaces/read-cookie";

/** What is drawn, or a page that says why nothing is, with nothing on it that could act. Never rejects. */
export async function toPreviewResponse(
  request: Request,
  form: PreviewForm,
  draw: (theme: PreviewTheme) => Promise<Preview>,
): Promise<Response> {
  const { headers } = request;
  const theme = parseTheme(readCookie(headers.get("cookie") ?? "", THEME_COOKIE) ?? undefined);
  const answer = (body: BodyInit, mediaType: string, status: number) =>
    new Response(body, { status, headers: { ...previewHeaders(form), "content-type": mediaType } });
  try {
    // In a tab of its own there is no page around it that keeps its links in.
    if (headers.get("sec-fetch-dest") === "document") {
      throw new AppError("FORBIDDEN", "A preview opens inside its hit only: open the hit and choose the view there.");
    }
    const { mediaType, pieces } = await draw(theme);
    return answer(toReadableStream(pieces), mediaType, 200);
  } catch (error) {
    const failed = toErrorResponse(error, getRuntime().log, "preview");
    const { error: told }: ErrorBody = await failed.json();
    return answer(writeProblemPage(told.message, theme), "text/html; charset=utf-8", failed.status);
  }
}
