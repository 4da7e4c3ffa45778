import { createHmac, randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import { readCookie } from "@/lib/workspaces/read-cookie";
import { ACCESS_HEADER } from "./access-header";

export const ACCESS_COOKIE = "hookscope_access";
export const ACCESS_SECONDS = 30 * 86_400;

const COOKIE = /^(\d{1,12})\.([\w-]{43})$/;
// The same for all instances: it keeps the cookie from being a quick check of a guess, not two passwords apart.
const SALT = "hookscope access cookie";

/** What a request shows of the password: its headers by lower-case names. */
export interface Shown {
  readonly password: string | null;
  readonly cookie: string | null;
}

/** Knows the password of the instance (ACCESS_PASSWORD). */
export interface Gate {
  /** Takes the same time for a near miss as for any other. */
  isPassword(given: string): boolean;
  /** A value for ACCESS_COOKIE, good for 30 days; it ends with a change of the password, and is good at every process. */
  makeCookie(): string;
  /** Whether the request comes from somebody who has shown the password, by the header or before. */
  admits(shown: Shown): boolean;
}

/** Null where the instance has no password. Costs some 50 ms, once. */
export function createGate(password: string | undefined, now: () => number = Date.now): Gate | null {
  if (password === undefined) return null;
  const cookieKey = scryptSync(password, SALT, 32);
  const compareKey = randomBytes(32);
  const digest = (text: string) => createHmac("sha256", compareKey).update(text).digest();
  const expected = digest(password);
  const sign = (until: string) => createHmac("sha256", cookieKey).update(until).digest();
  const isPassword = (given: string) => timingSafeEqual(digest(given), expected);

  function isCookie(value: string): boolean {
    const [, until = "", signature = ""] = COOKIE.exec(value) ?? [];
    if (until === "" || !timingSafeEqual(Buffer.from(signature, "base64url"), sign(until))) return false;
    return Number(until) * 1000 > now();
  }

  return {
    isPassword,
    makeCookie() {
      const until = String(Math.floor(now() / 1000) + ACCESS_SECONDS);
      return `${until}.${sign(until).toString("base64url")}`;
    },
    admits: ({ password: given, cookie }) =>
      (cookie !== null && isCookie(cookie)) || (given !== null && isPassword(given)),
  };
}

/** Reads what a request shows. A header that came twice counts as wrong. */
export function readShown(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Shown {
  const { [ACCESS_HEADER]: given, cookie } = headers;
  return {
    password: given === undefined ? null : readUtf8(String(given)),
    cookie: typeof cookie === "string" ? readCookie(cookie, ACCESS_COOKIE) : null,
  };
}

/** A header's value is one code point per byte; passwords are written in UTF-8. */
function readUtf8(value: string): string {
  return Buffer.from(value, "latin1").toString("utf8");
}
