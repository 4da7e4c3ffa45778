import { readCookie } from "./read-cookie";

/** The name of the cookie that holds a browser's workspace key. */
export const KEY_COOKIE = "hookscope_key";

export interface Credentials {
  readonly bearer: string | null;
  readonly cookie: string | null;
}

const BEARER = /^Bearer[ \t]+(\S+)[ \t]*$/i;

/**
 * Reads the key out of `Authorization: Bearer …` (RFC 6750 2.1) and out of the workspace cookie. Other schemes count as
 * absent: a proxy in front may ask for Basic. Of several cookies of that name the first counts (RFC 6265 5.4).
 */
export function readCredentials({
  authorization,
  cookie,
}: {
  authorization: string | null | undefined;
  cookie: string | null | undefined;
}): Credentials {
  return { bearer: BEARER.exec(authorization ?? "")?.[1] ?? null, cookie: readCookie(cookie ?? "", KEY_COOKIE) };
}
