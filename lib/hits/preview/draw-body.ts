import { AppError } from "@/lib/errors";
import { imageMediaType } from "@/lib/http/body/image-media-type";
import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import type { PreviewKind } from "./preview-schema";
import type { PreviewTheme } from "./preview-theme";
import { type Previewed, tooLarge } from "./read-previewed";
import { toPreviewHtml } from "./to-preview-html";
import { writePicturePage } from "./write-picture-page";

/** How bytes shall be shown. */
export interface Drawing {
  readonly as: PreviewKind;
  readonly theme: PreviewTheme;
}

export interface Preview {
  readonly mediaType: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

const MAX_SVG_BYTES = 4 * 1024 * 1024;
const SVG_ROOT = /<(?:[\w.-]{1,40}:)?svg[\s/>]/i;
const SVG_HEAD_BYTES = 16 * 1024;
const PDF_MARK = "%PDF-";
const HTML = "text/html; charset=utf-8";

/**
 * Captured bytes as a browser shows them; never with the sender's media type. They must go out with `previewHeaders`.
 * UNPROCESSABLE when the bytes are not what they shall be shown as, TOO_LARGE beyond the limits, each with the reason.
 */
export function drawBody(previewed: Previewed, { as, theme }: Drawing): Preview {
  const { bytes } = previewed;
  switch (as) {
    case "html":
      return { mediaType: HTML, pieces: justOne(Buffer.from(toPreviewHtml(previewed))) };
    case "svg":
      checkSvg(bytes);
      return { mediaType: HTML, pieces: writePicturePage(bytes, "image/svg+xml", theme) };
    case "image": {
      const mediaType = imageMediaType(bytes);
      if (mediaType === null) throw not("an image that browsers draw");
      return { mediaType: HTML, pieces: writePicturePage(bytes, mediaType, theme) };
    }
    case "pdf":
      if (bytesToBinaryText(bytes.subarray(0, PDF_MARK.length)) !== PDF_MARK) throw not("a PDF");
      return { mediaType: "application/pdf", pieces: justOne(bytes) };
  }
}

function checkSvg(bytes: Uint8Array): void {
  if (bytes.length > MAX_SVG_BYTES) throw tooLarge(bytes.length, MAX_SVG_BYTES);
  if (!SVG_ROOT.test(bytesToBinaryText(bytes.subarray(0, SVG_HEAD_BYTES)))) throw not("an SVG in UTF-8");
}

function not(what: string): AppError {
  return new AppError("UNPROCESSABLE", `By its first bytes this is not ${what}. Text and Hex show what it is.`);
}

async function* justOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
