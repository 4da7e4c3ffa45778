import { type Finding, findingIn } from "@/lib/redact/finding";
import type { SecretKind } from "@/lib/redact/secret-kind";
import { isRedacted } from "@/lib/redact/token/token-text";
import type { View } from "@/lib/redact/view/view";
import { knownBy } from "./known-by";

/** The whole of a value as a secret; none where it is empty, or redacted already. */
export function wholeValue(view: View, where: string, kind: SecretKind): Finding[] {
  if (/^[\t\n\f\r ]*$/.test(view.text) || isRedacted(view.text)) return [];
  return [findingIn(view, { start: 0, end: view.text.length }, { kind, where }, { also: knownBy(view.text) })];
}
