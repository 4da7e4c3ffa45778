import { type PreviewTheme, previewStyle } from "./preview-theme";

// A multiple of three bytes is a multiple of four base64 characters: pieces join without padding between them.
const PIECE = 3 * 64 * 1024;

/**
 * A page that holds nothing but an image, as data inside it. As an image even an SVG runs no script, fetches nothing
 * and follows no link (SVG 2, 2.2: secure static mode). `mediaType` must be one of ours, never the sender's.
 */
export async function* writePicturePage(
  bytes: Uint8Array,
  mediaType: string,
  theme: PreviewTheme,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Image</title><style>${previewStyle(theme)}
body { background: repeating-conic-gradient(var(--line) 0 25%, var(--ground) 0 50%) 0 0 / 16px 16px; }
img { max-width: calc(100vw - 24px); max-height: calc(100vh - 24px); object-fit: contain; }
</style><img aria-label="What the body shows" alt="The browser cannot draw this image: it may be broken or cut short." src="data:${mediaType};base64,`);
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield Buffer.from(Buffer.from(bytes.subarray(at, at + PIECE)).toString("base64"), "latin1");
  }
  yield Buffer.from('">');
}
