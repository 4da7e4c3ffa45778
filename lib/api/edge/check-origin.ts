import { AppError } from "@/lib/errors";
import { isOwnOrigin } from "@/lib/http/is-own-origin";
import type { Settings } from "@/lib/settings";

/**
 * Refuses changes that another site had a browser make (design section 8): a foreign Origin or `Sec-Fetch-Site:
 * cross-site` always; no Origin at all when the caller is known by the cookie, which browsers send unasked.
 */
export function checkOrigin(
  { method, headers }: Pick<Request, "method" | "headers">,
  { settings, isByCookie }: { settings: Pick<Settings, "PUBLIC_URL">; isByCookie: boolean },
): void {
  if (method === "GET" || method === "HEAD") return;
  const origin = headers.get("origin");
  if (origin === null) {
    if (isByCookie) throw refused("A change made with the browser's cookie must carry an Origin header.");
  } else if (!isOwnOrigin(origin, { publicUrl: settings.PUBLIC_URL, host: headers.get("host") })) {
    throw refused("The Origin header names another site.");
  }
  if (headers.get("sec-fetch-site") === "cross-site") throw refused("Another site made this request.");
}

function refused(reason: string): AppError {
  return new AppError("FORBIDDEN", `${reason} Use a key as bearer token, or the pages of this instance.`);
}
