import type { HitDto } from "@/lib/hits/hit-schema";
import { decodeText } from "@/lib/http/decode-text";
import { parseQuery } from "@/lib/http/parse-query";
import { splitTarget } from "@/lib/http/split-target";
import type { RedactedMessage } from "@/lib/redact/redactable-message";
import type { SharedHitDto } from "./share-schema";

const CHECKED_BEFORE = "It was checked before anything was replaced in this share.";

interface Presented {
  readonly message: RedactedMessage;
  /** Why there is no body, a sentence. */
  readonly withheld: string | null;
}

/** A hit with the redacted message in the place of its own; a body of more than `bodyLimit` bytes is fetched on its own. */
export function presentSharedHit(hit: HitDto, { message, withheld }: Presented, bodyLimit: number): SharedHitDto {
  const [eventType = "", deliveryId = ""] = (message.note ?? "").split("\n");
  const { query } = splitTarget(message.target);
  const report = hit.signatureReport;
  return {
    ...hit,
    url: message.url,
    target: message.target,
    path: splitTarget(message.target).path,
    query: query === null ? [] : parseQuery(query),
    headers: message.headers,
    trailers: message.trailers,
    contentType: message.contentType,
    eventType: eventType === "" ? null : eventType,
    deliveryId: deliveryId === "" ? null : deliveryId,
    bodySha256: null,
    body: presentBody(message, bodyLimit),
    reason: withheld ?? hit.reason,
    note: null,
    pinned: false,
    drift: null,
    resend: null,
    handshake: null,
    deliveryKey: null,
    identicalBodies: [],
    // What it says of the signature is true of the hit before redaction; what it quotes is left out.
    signatureReport:
      report === null
        ? null
        : {
            ...report,
            explanation: CHECKED_BEFORE,
            signedContentPreview: null,
            difference: null,
            tried: [],
            secretLabel: null,
          },
    redactions: message.redactions.map((redaction) => ({ ...redaction })),
  };
}

function presentBody({ body, contentType }: RedactedMessage, bodyLimit: number): SharedHitDto["body"] {
  const storedSize = body.length;
  if (storedSize > bodyLimit) return { base64: "", storedSize, text: null, charset: null, encoding: null };
  const decoded = decodeText(body, contentType);
  return {
    base64: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("base64"),
    storedSize,
    text: decoded?.text ?? null,
    charset: decoded?.charset ?? null,
    encoding: null,
  };
}
