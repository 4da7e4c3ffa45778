import { Notice } from "@/components/ui/notice";
import { imageMediaType } from "@/lib/http/body/image-media-type";
import { readImageSize } from "@/lib/http/body/read-image-size";
import type { BodyToShow } from "./body-to-show";
import { drawnContent } from "./drawn-content";
import { NotDrawn } from "./not-drawn";
import { PictureHere } from "./picture-here";
import { PreviewFrame } from "./preview-frame";

/** An image out of a body, as the browser draws it, in a frame that can do nothing else. */
export function ImageBody({ body }: { readonly body: BodyToShow }) {
  const type = imageMediaType(body.bytes);
  if (type === null) {
    return (
      <Notice tone="warning">
        By its first bytes this is no image that browsers draw. An SVG is drawn as HTML or SVG, as a page.
      </Notice>
    );
  }
  if (body.isDrawnHere) return <PictureHere bytes={body.bytes} type={type} />;
  const content = drawnContent(body, "image");
  if (content === null) return <NotDrawn />;
  const size = readImageSize(body.bytes);
  return (
    <figure className="flex flex-col gap-1.5">
      <PreviewFrame title="The image, drawn" content={content} height="picture" />
      <figcaption className="text-faint text-xs tabular-nums">
        {type}
        {size === null ? "" : `, ${size.width} × ${size.height}`}
      </figcaption>
    </figure>
  );
}
