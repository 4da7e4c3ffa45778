import { decodeFormText } from "@/lib/http/decode-form-text";
import { toBinary } from "@/lib/redact/view/to-binary";
import { isSecretField } from "./is-secret-field";
import { kindOfName } from "./kind-of-name";
import type { Spot } from "./spot";

// Of white space only that of ASCII counts: U+00A0 is a byte of UTF-8 here.
const PARAMETER = /[?&;#]([A-Za-z_][\w.%[\]-]{0,100})=([^\t\n\f\r &"'<>#;\\]+)/g;
// `name: value`, `name=value`, `"name": "value"`: settings, logs, JSON that is broken or inside of a string.
const ASSIGNED =
  /(?<![\w.-])(["']?)([A-Za-z_][\w.-]{0,100})\1[ \t]{0,4}[:=][ \t]{0,4}(?:"((?:[^"\\\n]|\\[^\n])+)"|'([^'\n]+)'|(?:(?:bearer|basic|digest|token|apikey|jwt)[ \t]{1,4})?([^\t\n\f\r "'<>&,;(){}[\]]+))/gi;
const PLAIN_WORD = /^[A-Za-z]+[.!?]?$/;
const LITERAL = /^(?:true|false|null|none|nil|undefined|yes|no|bearer|basic|digest|token|\*+|x+|-+)$/i;
const USER_INFO = /:\/\/[^\t\n\f\r /?#@:"'<>\\]{0,256}:([^\t\n\f\r /?#@"'<>\\]{1,1024})@/g;
const BEARER = /(?<![A-Za-z0-9])bearer[ \t]{1,4}([A-Za-z0-9._~+/-]{8,}={0,2})/gi;

/** Values of parameters, in URLs and lists of them, whose names say that they are secret. */
export function findParameters(text: string): Spot[] {
  if (!text.includes("=")) return [];
  return Array.from(text.matchAll(PARAMETER)).flatMap(({ 0: whole, 1: name = "", 2: value = "", index }) => {
    if (!isSecretField(decodeFormText(name).text, { isQuery: true }) || LITERAL.test(value)) return [];
    const end = index + whole.length;
    return [{ start: end - value.length, end, kind: kindOfName(name), secret: bytesOf(value), also: [value] }];
  });
}

/** Values that text gives to secret names; a plain word is replaced there alone, for prose has such places too. */
export function findAssigned(text: string): Spot[] {
  return Array.from(text.matchAll(ASSIGNED)).flatMap((match) => {
    const [whole, , name = "", double, single, bare] = match;
    const value = double ?? single ?? bare ?? "";
    if (!isSecretField(name) || LITERAL.test(value)) return [];
    const end = match.index + whole.length - (bare === undefined ? 1 : 0);
    const isWeak = bare !== undefined && PLAIN_WORD.test(bare);
    return [{ start: end - value.length, end, kind: kindOfName(name), isWeak }];
  });
}

/** Passwords in the authority of URLs (RFC 3986 3.2.1). */
export function findUserInfo(text: string): Spot[] {
  if (!text.includes("@")) return [];
  return Array.from(text.matchAll(USER_INFO), ({ 0: whole, 1: password = "", index }) => {
    const end = index + whole.length - 1;
    return { start: end - password.length, end, kind: "password" as const, secret: bytesOf(password, true) };
  });
}

/** Bearer tokens (RFC 6750 2.1) outside of their field. */
export function findBearers(text: string): Spot[] {
  return Array.from(text.matchAll(BEARER)).flatMap(({ 0: whole, 1: token = "", index }) => {
    // "bearer certificates" is prose.
    if (!/\d/.test(token)) return [];
    const end = index + whole.length;
    return [{ start: end - token.length, end, kind: "token" as const }];
  });
}

function bytesOf(value: string, isPlusKept = false): string {
  const { text, problem } = decodeFormText(isPlusKept ? value.replaceAll("+", "%2B") : value);
  return problem === "not UTF-8" ? text : toBinary(text);
}
