import { formVariants } from "./form-variants";
import { jsonVariants } from "./json-variants";
import { type Changed, textVariants } from "./text-variants";
import type { Variant } from "./variant";

/** Bodies above this are not parsed and written again to find out what changed them. */
export const MAX_REWRITTEN_BYTES = 256 * 1024;

const ENDS = "something on the way adds or takes away bytes. Hand on the raw body and compute over exactly its bytes.";
const JSON_ADVICE =
  "something re-serialised the body. Compute over the raw bytes, before any JSON parser or proxy touches them.";
const FORM_ADVICE = "something re-encoded the form. Compute over the raw bytes, before any form parser touches them.";

/** Bodies that may have been signed in the place of the one that was received. */
export function* bodyVariants(body: Uint8Array): Generator<Variant> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  yield* toVariants(textVariants(bytes), bytes, ENDS);
  if (bytes.length > MAX_REWRITTEN_BYTES) return;
  yield* toVariants(jsonVariants(bytes), bytes, JSON_ADVICE);
  yield* toVariants(formVariants(bytes), bytes, FORM_ADVICE);
}

function* toVariants(changes: Iterable<Changed>, body: Buffer, advice: string): Generator<Variant> {
  for (const [changed, how] of changes) {
    if (!changed.equals(body)) yield { cause: "body_changed", how, advice, change: { body: changed } };
  }
}
