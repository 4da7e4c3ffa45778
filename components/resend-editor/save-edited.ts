import { importHits } from "@/components/api/import-hits";
import { updateHit } from "@/components/api/update-hit";
import type { HitDto } from "@/lib/hits/hit-schema";
import { toBase64 } from "@/lib/http/code/read-bytes";
import type { RawHeaders } from "@/lib/http/raw-headers";

interface Edited {
  readonly method: string;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

/** Stores an edited request as a new hit of the bin; with a name it is pinned, and the name is its note. */
export async function saveEdited(hit: HitDto, edited: Edited, name: string): Promise<number> {
  const line = { ...writeHit(hit, edited), receivedAt: new Date().toISOString() };
  const [seq] = await importHits(hit.binId, new TextEncoder().encode(`${JSON.stringify(line)}\n`), "ndjson");
  if (seq === undefined) throw new Error("The server stored nothing.");
  if (name !== "") await updateHit(hit.binId, seq, { pinned: true, note: name });
  return seq;
}

/** The hit as our own export writes one, with what was edited. */
function writeHit({ url, target, httpVersion, fidelity, trailers }: HitDto, { method, headers, body }: Edited) {
  return {
    method,
    url,
    target,
    httpVersion,
    fidelity,
    state: "captured",
    headers,
    trailers,
    bodySize: body.length,
    bodyTruncated: false,
    body: { base64: toBase64(body) },
  };
}
