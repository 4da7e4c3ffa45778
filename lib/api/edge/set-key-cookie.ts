import type { Runtime } from "@/lib/runtime";
import { isSecureRequest } from "./is-secure-request";
import { formatKeyCookie } from "./key-cookie";

interface KeyCookieCall {
  readonly runtime: Pick<Runtime, "settings">;
  readonly request: Request;
  readonly answerHeaders: Headers;
}

/** Has the browser of a call keep that key. */
export function setKeyCookie({ runtime, request, answerHeaders }: KeyCookieCall, key: string): void {
  const isSecure = isSecureRequest(request.headers, runtime.settings.PUBLIC_URL);
  answerHeaders.append("set-cookie", formatKeyCookie(key, { isSecure }));
}
