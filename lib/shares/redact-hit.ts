import { isAppError } from "@/lib/errors";
import { type HitDto, type HitSummary, hitSummarySchema } from "@/lib/hits/hit-schema";
import { findHeader } from "@/lib/http/raw-headers";
import { splitTarget } from "@/lib/http/split-target";
import type { RedactableMessage, RedactedMessage } from "@/lib/redact/redactable-message";
import { presentSharedHit } from "./present-shared-hit";
import { readSharedBody, type SharedBody } from "./read-shared-body";
import { redactTexts, type ShareRedaction } from "./redact-texts";
import type { Redactor } from "./redactor";
import type { SharedHitDto } from "./share-schema";

/** Longer ones are redacted beside the process: it would be held up for longer than a capture should wait. */
const MOST_BYTES_HERE = 64 * 1024;

/** Longer bodies are fetched on their own. */
const MOST_BYTES_IN_HIT = 4 * 1024 * 1024;

export interface RedactedHit {
  readonly hit: SharedHitDto;
  /** Redacted, content codings undone. */
  readonly body: Uint8Array;
}

interface RedactHitInput {
  /** Its body is not looked at. */
  readonly hit: HitDto;
  readonly bytes: Uint8Array;
  readonly redaction: ShareRedaction;
  /** Null for a share that is not made yet, of which nothing is kept. */
  readonly shareId: string | null;
}

/**
 * A hit as the recipient of a share sees it. Every text and the body pass the redaction; what was made out of the
 * unredacted hit (a signature's signed text, hashes, notes, ids of other hits) is left out, as are the capture URL's
 * slug and bodies that cannot be read, or not be redacted within the limits. UNAVAILABLE when too many long ones wait.
 */
export async function redactHit(input: RedactHitInput, redactor: Redactor): Promise<RedactedHit> {
  const { hit, bytes } = input;
  const read = await readSharedBody(findHeader(hit.headers, "content-encoding"), bytes);
  const { message, withheld } = await redactBody(input, read, redactor);
  return { hit: presentSharedHit(hit, { message, withheld }, MOST_BYTES_IN_HIT), body: message.body };
}

/** Where a long body cannot be redacted within the limits, all but that body is. */
async function redactBody(
  { hit, redaction, shareId }: RedactHitInput,
  { bytes, withheld }: SharedBody,
  redactor: Redactor,
): Promise<{ readonly message: RedactedMessage; readonly withheld: string | null }> {
  const task = { ...redaction, message: toMessage(hit, bytes) };
  if (bytes.length <= MOST_BYTES_HERE) return { message: redactTexts(task), withheld };
  try {
    return { message: await redactor.redact(keyOfBody(shareId, hit.seq, redaction), task), withheld };
  } catch (error) {
    if (!isAppError(error) || error.code !== "UNPROCESSABLE") throw error;
    return {
      message: redactTexts({ ...redaction, message: toMessage(hit, new Uint8Array()) }),
      withheld: error.message,
    };
  }
}

/** With another name of the capture URL there is another one to hide. */
function keyOfBody(shareId: string | null, seq: number, { slugs }: ShareRedaction): string | null {
  return shareId === null ? null : `${shareId} ${seq} ${slugs.length}`;
}

/** The line of a list out of a redacted hit. */
export function toSharedSummary(hit: SharedHitDto): HitSummary {
  return hitSummarySchema.parse(hit);
}

function toMessage(hit: HitDto, body: Uint8Array): RedactableMessage {
  const { url, target, headers, trailers, contentType } = hit;
  const note = [hit.eventType, hit.deliveryId].map(oneLine).join("\n");
  return { url, target, query: splitTarget(target).query, headers, trailers, body, contentType, note };
}

/** A text without line ends; "" for none. */
function oneLine(text: string | null): string {
  return text?.replaceAll(/[\r\n]/g, " ") ?? "";
}
