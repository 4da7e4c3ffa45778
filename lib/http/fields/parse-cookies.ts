import { readAsUtf8 } from "@/lib/http/read-as-utf8";

/** More cookies than a browser keeps for a site. */
export const MAX_COOKIES = 1000;

export interface Cookie {
  readonly name: string;
  /** As sent, quotes left out. */
  readonly value: string;
  /** With percent escapes undone; null where there is nothing to undo. */
  readonly decoded: string | null;
  /** To be blurred until it is asked for: what is not known to be harmless is. */
  readonly isSecret: boolean;
}

const HARMLESS =
  /^(?:_ga.*|_gid|_fbp|_gcl_.*|utm_.*|lang|language|locale|i18n|theme|color[-_]?scheme|tz|timezone|currency|country|region|consent|cookie[-_]?consent|ab[-_]?test|viewport)$/i;

/**
 * The cookies of a Cookie field (RFC 6265 5.4) in order, duplicates kept; at most MAX_COOKIES, of which `reason` tells.
 * A piece without "=" is a name without a value. Never throws.
 */
export function parseCookies(value: string): { cookies: readonly Cookie[]; reason: string | null } {
  const cookies: Cookie[] = [];
  for (let start = 0; start < value.length; ) {
    const mark = value.indexOf(";", start);
    const end = mark === -1 ? value.length : mark;
    const part = value.slice(start, end).trim();
    if (part !== "") {
      if (cookies.length === MAX_COOKIES)
        return { cookies, reason: `Only the first ${MAX_COOKIES} cookies are shown.` };
      cookies.push(readCookie(part));
    }
    start = end + 1;
  }
  return { cookies, reason: null };
}

function readCookie(part: string): Cookie {
  const equals = part.indexOf("=");
  const name = equals === -1 ? part : part.slice(0, equals).trimEnd();
  const raw = equals === -1 ? "" : part.slice(equals + 1).trimStart();
  const value = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"') ? raw.slice(1, -1) : raw;
  const bytes = value.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const decoded = readAsUtf8(bytes) ?? bytes;
  return { name, value, decoded: decoded === value ? null : decoded, isSecret: value !== "" && !HARMLESS.test(name) };
}
