import { formatBytes } from "@/components/ui/format-bytes";
import { Notice } from "@/components/ui/notice";
import { toBase64 } from "@/lib/http/code/read-bytes";
import { PreviewFrame } from "./preview-frame";

interface PictureHereProps {
  readonly bytes: Uint8Array;
  /** One of ours, never the sender's. */
  readonly type: string;
}

// In base64 inside a document of its own, twice.
const LONGEST = 4 * 1024 * 1024;
const STYLE = "max-width:100%;max-height:96vh;margin:auto;display:block";

/**
 * A picture in a frame of no origin that holds nothing else. As an image even an SVG runs no script and fetches nothing
 * (SVG 2, 2.2: secure static mode), and the policy of the frame and of the page around it allow neither.
 */
export function PictureHere({ bytes, type }: PictureHereProps) {
  if (bytes.length > LONGEST) {
    return (
      <Notice tone="info">A picture of more than {formatBytes(LONGEST)} is not drawn here. Hex shows all of it.</Notice>
    );
  }
  const srcDoc = [
    "<!doctype html>",
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src-attr 'unsafe-inline'">`,
    `<img style="${STYLE}" alt="The browser cannot draw this picture: it may be broken, or changed by redaction." src="data:${type};base64,${toBase64(bytes)}">`,
  ].join("");
  return (
    <figure className="flex flex-col gap-1.5">
      <PreviewFrame title="The picture, drawn" content={{ srcDoc }} height="picture" />
      <figcaption className="text-faint text-xs">
        {type}, as it is after redaction: where something in it was replaced, it may be broken.
      </figcaption>
    </figure>
  );
}
