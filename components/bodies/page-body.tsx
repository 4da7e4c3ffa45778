import { chooseBodyKind } from "@/lib/http/body/choose-body-kind";
import type { BodyToShow } from "./body-to-show";
import { drawnContent } from "./drawn-content";
import { NotDrawn } from "./not-drawn";
import { PictureHere } from "./picture-here";
import { PreviewFrame } from "./preview-frame";

const HEAD_BYTES = 16 * 1024 + 1;

/** HTML or an SVG as a browser shows it, without scripts and without anything that is not in it. */
export function PageBody({ body }: { readonly body: BodyToShow }) {
  const { kind, image } = chooseBodyKind(body.bytes.subarray(0, HEAD_BYTES), body.contentType);
  const isSvg = image === "svg" || (kind === "image" && image === null);
  if (isSvg && body.isDrawnHere) return <PictureHere bytes={body.bytes} type="image/svg+xml" />;
  const content = drawnContent(body, isSvg ? "svg" : "html");
  if (content === null) return <NotDrawn />;
  return (
    <figure className="flex flex-col gap-1.5">
      <PreviewFrame
        title={isSvg ? "The SVG, drawn" : "The page, rendered"}
        content={content}
        height={isSvg ? "picture" : "page"}
      />
      <figcaption className="text-faint text-xs">
        To be looked at only: scripts do not run, nothing is fetched, and nothing in it can be pressed.
        {body.shared === undefined ? "" : " As it is after redaction."}
      </figcaption>
    </figure>
  );
}
