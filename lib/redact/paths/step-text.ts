import { shortName } from "@/lib/http/path/short-name";
import { readAsUtf8 } from "@/lib/http/read-as-utf8";
import { memberStep } from "@/lib/http/tree/json-path-step";

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A name, of one code point per byte, as text. */
export function nameText(binary: string): string {
  return BEYOND_ASCII.test(binary) ? (readAsUtf8(binary) ?? binary) : binary;
}

/** The step to a member of that name, for people. */
export function nameStep(name: string): string {
  return memberStep(shortName(name));
}
