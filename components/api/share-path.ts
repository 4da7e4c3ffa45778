import { textToHeader } from "./text-to-header";

/** The API path of what a share's link opens, and below it. */
export function sharePath(token: string, below = ""): string {
  return `/api/shares/by-token/${encodeURIComponent(token)}${below}`;
}

/** What opens a share beside its link: its password, where it has one. */
export function shareHeaders(password: string | null): Readonly<Record<string, string>> {
  return password === null ? {} : { "x-share-password": textToHeader(password) };
}
