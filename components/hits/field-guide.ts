import { explainHeader, type HeaderExplanation } from "@/lib/http/fields/explain-header";
import { findSecrets } from "@/lib/redact/find-secrets";
import { toBinary } from "@/lib/redact/view/to-binary";

const NO_BYTES = new Uint8Array();
const BEYOND_BYTES = /[\u0100-\uffff]/;
const LONGEST = 16 * 1024;

export interface FieldExplanation extends HeaderExplanation {
  /** The value looks like a secret, or is one by the name of the field. */
  readonly isSecret: boolean;
}

/** What is known about a field of that name; with its value, whether that is a secret. */
export function explainField(name: string, value = ""): FieldExplanation {
  return { ...explainHeader(name), isSecret: value !== "" && isSecretField(name, value) };
}

function isSecretField(name: string, value: string): boolean {
  if (value.length > LONGEST) return false;
  const { places } = findSecrets({
    url: "",
    target: "",
    query: null,
    headers: [[asBytes(name), asBytes(value)]],
    trailers: [],
    body: NO_BYTES,
    contentType: null,
  });
  return places.length > 0;
}

/** Redaction reads one code point per byte: what was decoded is written as the bytes of UTF-8. */
function asBytes(text: string): string {
  return BEYOND_BYTES.test(text) ? toBinary(text) : text;
}
