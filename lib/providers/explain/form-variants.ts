import { decodeFormText } from "@/lib/http/decode-form-text";
import { findFormField, readFormFields } from "@/lib/providers/request/form-fields";
import type { Changed } from "./text-variants";

/** A form body as it may have been before something read and wrote it again. */
export function* formVariants(body: Buffer): Generator<Changed> {
  const raw = body.toString("latin1");
  if (!/^[^={}[\]"\s]{1,200}=/.test(raw)) return;
  const payload = findFormField(body, "payload");
  if (payload !== null) yield [Buffer.from(payload, "utf8"), "only the form's field payload is signed"];
  yield [Buffer.from(decodeFormText(raw).text, "utf8"), "the form is percent-decoded"];
  if (raw.includes("+"))
    yield [Buffer.from(raw.replaceAll("+", "%20"), "latin1"), "spaces are written as %20, not as +"];
  if (raw.includes("%20"))
    yield [Buffer.from(raw.replaceAll("%20", "+"), "latin1"), "spaces are written as +, not as %20"];
  const lower = raw.replace(/%[0-9A-F]{2}/g, (triple) => triple.toLowerCase());
  if (lower !== raw) yield [Buffer.from(lower, "latin1"), "percent escapes are in lower case"];
  const upper = raw.replace(/%[0-9a-f]{2}/g, (triple) => triple.toUpperCase());
  if (upper !== raw) yield [Buffer.from(upper, "latin1"), "percent escapes are in upper case"];
  const fields = readFormFields(body);
  if (fields === null) return;
  const written = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  if (written !== raw) yield [Buffer.from(written, "latin1"), "the form is parsed and written again"];
}
