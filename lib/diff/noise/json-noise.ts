import type { ChangeOp } from "@/lib/diff/diff-schema";
import type { JsonNode } from "@/lib/http/json/json-node";
import type { PathStep } from "@/lib/http/path/path-step";

// Times of business (a due date, when a parcel was delivered) are none of these.
const TIME_NAME =
  /^(?:ts|timestamp|created|updated|modified|.*(?:[_-]?timestamp|_ts)|(?:created|updated|modified|sent|received|triggered|occurr?ed|happened|generated|emitted|fired|last_?updated|last_?modified)[_-]?(?:at|on|time|date|ts|ms|datetime)|(?:event|request|webhook|notification)[_-]?(?:at|time|ts))$/i;
const SEQUENCE_NAME =
  /^(?:attempts?|retry|retries|pending_webhooks|(?:.*_)?(?:attempt|retry|delivery|redelivery)_?(?:number|num|no|count|index|attempts?)|attempt_?id)$/i;
const ID_NAME =
  /^(?:.*[_-])?(?:request|trace|span|correlation|event|delivery|message|notification|invocation|transmission|webhook_delivery|idempotency)[_-]?(?:id|uuid|guid|key)$/i;
const NONCE_NAME = /^(?:.*[_-])?nonce$/i;
const SIGNATURE_NAME = /^(?:.*[_-])?(?:signature|hmac|digest|checksum|sig|hmac_?signature)$/i;
const EVENT_ID = /^(?:evt|event|ev|msg|req|request|ntf|notification|delivery|dlv|whe?|WH)[_-][A-Za-z0-9_-]{6,}$/;
const ISO_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d\d:?\d\d|UTC)?$/i;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/;
// 2001 to 2286 in seconds, milliseconds, microseconds or nanoseconds, with or without a fraction.
const EPOCH = /^[1-9]\d{9}(?:\d{3}){0,3}(?:\.\d{1,9})?$/;
const ID_TEXT = /^(?=.*\d)[A-Za-z0-9._:/+=|-]{6,200}$/;
const MAX_NAME = 100;
const CODED = /^(?:[a-z0-9-]{2,12}=)?[A-Za-z0-9+/=_-]{16,}$/;

/**
 * Why a change of JSON counts as noise: by the name of what changed, and only where both values look like what the name
 * says. Null for everything else, and for all that was added, removed, moved or has another type.
 */
export function jsonNoise(
  op: ChangeOp,
  steps: readonly PathStep[],
  left: JsonNode | null,
  right: JsonNode | null,
): string | null {
  if (op !== "changed" || left === null || right === null) return null;
  const name = steps.findLast((step) => typeof step === "string");
  if (typeof name !== "string" || name.length > MAX_NAME) return null;
  const texts = [scalarText(left), scalarText(right)];
  const areAll = (test: (text: string) => boolean): boolean => texts.every((text) => text !== null && test(text));
  const isTimeName = TIME_NAME.test(name) || (name === "time" && steps.length === 1);
  if (isTimeName && areAll(isTime)) return "a time at which the event was made or sent";
  if (SEQUENCE_NAME.test(name) && areAll((text) => /^\d{1,9}$/.test(text))) return "a counter of attempts";
  if (ID_NAME.test(name) && areAll((text) => ID_TEXT.test(text))) return "the id of one request or event";
  if (name === "id" && steps.length === 1 && areAll((text) => EVENT_ID.test(text))) return "the id of the event itself";
  if (NONCE_NAME.test(name) && areAll(() => true)) return "a nonce: new for each request";
  return SIGNATURE_NAME.test(name) && areAll((text) => CODED.test(text)) ? "a signature or digest" : null;
}

function isTime(text: string): boolean {
  return ISO_TIME.test(text) || HTTP_DATE.test(text) || EPOCH.test(text);
}

function scalarText(node: JsonNode): string | null {
  if (node.kind === "string") return node.value.length <= 1000 ? node.value : null;
  return node.kind === "number" ? node.raw : null;
}
