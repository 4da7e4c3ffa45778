import type { NamedValue } from "@/lib/diff/list/named-value";
import { parseAuthParams } from "@/lib/http/fields/parse-auth-params";
import { parseCookies } from "@/lib/http/fields/parse-cookies";
import { isSignatureName } from "./is-signature-name";
import { readSignatureParts } from "./read-signature-parts";
import { splitOutsideQuotes } from "./split-outside-quotes";
import { splitPair, splitPairLower } from "./split-pair";

/** The name of what is the field's own value, not a part of it: it adds nothing to the path. */
export const OWN_VALUE = "";

const MAX_LENGTH = 64 * 1024;
// As many as parseAuthParams reads: there may be more.
const MAX_PARAMS = 100;
const LISTS =
  /^(?:accept(?:-.+)?|vary|allow|connection|te|trailer|transfer-encoding|content-encoding|content-language|if-(?:none-)?match|via|x-forwarded-for|access-control-.+)$/;
const DIRECTIVES =
  /^(?:cache-control|pragma|prefer|keep-alive|strict-transport-security|forwarded|tracestate|baggage)$/;
const PARAMETERS = /^(?:content-type|content-disposition)$/;
const AUTHORIZATION = /^(?:proxy-)?authorization$/;

/** What a structured field is made of, in order; null for a field that is one value. Takes the name in lower case. */
export function readHeaderParts(name: string, value: string): NamedValue[] | null {
  if (value.length > MAX_LENGTH) return null;
  if (name === "cookie") return readCookies(value);
  if (name === "set-cookie") return readSetCookie(value);
  if (PARAMETERS.test(name)) return readParameters(value);
  if (AUTHORIZATION.test(name)) return readAuthorization(value);
  if (LISTS.test(name)) return splitOutsideQuotes(value, ",").map(readListItem);
  if (DIRECTIVES.test(name)) return splitOutsideQuotes(value, ",;").map(splitPairLower);
  return isSignatureName(name) ? readSignatureParts(value) : null;
}

/** Null where there are more than are read: parts that nobody compares must not look equal. */
function readCookies(value: string): NamedValue[] | null {
  const { cookies, reason } = parseCookies(value);
  return reason === null ? cookies.map((cookie) => ({ name: cookie.name, value: cookie.value })) : null;
}

/** Attributes after the first pair have names without case (RFC 6265 5.2). */
function readSetCookie(value: string): NamedValue[] {
  const [cookie, ...attributes] = splitOutsideQuotes(value, ";");
  return cookie === undefined ? [] : [splitPair(cookie), ...attributes.map(splitPairLower)];
}

function readParameters(value: string): NamedValue[] {
  const [own = "", ...parameters] = splitOutsideQuotes(value, ";");
  return [{ name: OWN_VALUE, value: own.toLowerCase() }, ...parameters.map(splitPairLower)];
}

/** An item of a list is named by what stands before its parameters: `text/html` of `text/html;q=0.8`. */
function readListItem(text: string): NamedValue {
  const [item = "", ...parameters] = splitOutsideQuotes(text, ";");
  return { name: item, value: parameters.join("; ") };
}

function readAuthorization(value: string): NamedValue[] | null {
  const [, scheme, rest = ""] = /^\s*([^\s,=]+)(?:\s+([\s\S]*))?$/.exec(value) ?? [];
  if (scheme === undefined) return null;
  const first = { name: "scheme", value: scheme.toLowerCase() };
  const params =
    /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\s*=\s*["\w]/.test(rest) && !/^\S+=*$/.test(rest) ? parseAuthParams(rest) : [];
  if (params.length >= MAX_PARAMS) return null;
  if (params.length === 0) return [first, { name: "credentials", value: rest.trim() }];
  return [first, ...params.map(([name, text]) => ({ name, value: text }))];
}
