import { bodyFileName } from "@/lib/hits/body-file-name";
import type { HitBody } from "@/lib/hits/get-hit-body";
import type { Runtime } from "@/lib/runtime";
import { openSharedHit } from "./open-shared-hit";

// Whatever type the hit had: on our origin its bytes are bytes.
const MEDIA_TYPE = "application/octet-stream";

/** The redacted body of a shared hit as an attachment, content codings undone. Rejects like `openSharedHit`. */
export async function getSharedBody(
  runtime: Runtime,
  asked: { readonly token: string; readonly ticket: string; readonly seq: number },
): Promise<HitBody> {
  const { hit, body } = await openSharedHit(runtime, asked);
  const pieces = (async function* () {
    yield body;
  })();
  return { pieces, length: body.length, mediaType: MEDIA_TYPE, fileName: bodyFileName(hit.seq, hit.contentType) };
}
