import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError, toErrorBody } from "@/lib/errors";
import { secureData } from "@/lib/server/secure-response";

const API_PATH = /^\/api(\/|$|\?)/;

/** A page is led to the form that asks for the password; everything else is told of it. */
export function askPassword(request: IncomingMessage, response: ServerResponse, isThrottled: boolean): void {
  const { url = "/", method, headers } = request;
  secureData(response);
  const isPage =
    (method === "GET" || method === "HEAD") && !API_PATH.test(url) && /text\/html/.test(headers.accept ?? "");
  if (isPage && !isThrottled) {
    response.writeHead(303, { location: `/enter?next=${encodeURIComponent(url)}` }).end();
    return;
  }
  const error = isThrottled
    ? new AppError("RATE_LIMITED", "Too many wrong passwords. Wait a minute.")
    : new AppError(
        "UNAUTHENTICATED",
        "This instance has a password: enter it at /enter, or send it as x-access-password.",
      );
  response.writeHead(error.status, {
    "content-type": "application/json; charset=utf-8",
    ...(isThrottled ? { "retry-after": "60" } : {}),
  });
  response.end(`${JSON.stringify(toErrorBody(error))}\n`);
}
