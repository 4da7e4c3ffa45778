import { findInValue } from "@/lib/redact/find/find-in-value";
import { isSecretField } from "@/lib/redact/find/is-secret-field";
import { kindOfName } from "@/lib/redact/find/kind-of-name";
import { wholeValue } from "@/lib/redact/find/whole-value";
import type { Finding } from "@/lib/redact/finding";
import { NOWHERE } from "@/lib/redact/paths/path-state";
import { cutView, type View } from "@/lib/redact/view/view";
import { findInCookies, findInSetCookie } from "./find-in-cookies";
import { findInSignature, isDigestField, isSignatureField } from "./signature-field";

const SCHEME = /^[ \t]*[A-Za-z][\w-]{0,40}[ \t]+(?=\S)/;

export interface FieldRules {
  readonly auto: boolean;
  /** In lower case. */
  readonly chosen: ReadonlySet<string>;
  /** The body was redacted: a digest of what it was would tell a short secret by trying. */
  readonly isBodyRedacted: boolean;
}

/** Secrets in the value of one field. The scheme of credentials, names of cookies and labels of signatures stay. */
export function findInField(name: string, view: View, where: string, rules: FieldRules): Finding[] {
  const lower = name.toLowerCase();
  if (rules.chosen.has(lower)) return wholeValue(view, where, "chosen");
  if (!rules.auto) return [];
  if (isDigestField(lower) && rules.isBodyRedacted) return findInSignature(view, where, "digest");
  if (lower === "cookie") return findInCookies(view, where);
  if (lower === "set-cookie") return findInSetCookie(view, where);
  if (isSignatureField(lower)) return findInSignature(view, where, "signature");
  if (lower.endsWith("authorization")) {
    const scheme = SCHEME.exec(view.text)?.[0] ?? "";
    const credentials = wholeValue(cutView(view, scheme.length, view.text.length), where, "authorization");
    const [whole] = wholeValue(view, where, "authorization");
    return credentials.map((found) => ({ ...found, also: [...found.also, ...(whole?.also ?? [])] }));
  }
  if (isSecretField(name)) return wholeValue(view, where, kindOfName(name));
  return findInValue(view, { auto: true, paths: NOWHERE, where, depth: 0 });
}
