import { formatAccessCookie, formatEndedAccessCookie } from "@/lib/api/edge/access-cookie";
import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { isSecureRequest } from "@/lib/api/edge/is-secure-request";
import { enterOperation, leaveOperation } from "@/lib/api/operations/access-operations";
import { enter } from "@/lib/gate/enter";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(enterOperation, async ({ runtime, body, request, answerHeaders }) => {
    const cookie = enter(runtime, body);
    if (cookie === null) return;
    const isSecure = isSecureRequest(request.headers, runtime.settings.PUBLIC_URL);
    answerHeaders.set("set-cookie", formatAccessCookie(cookie, { isSecure }));
  }),
  createEndpoint(leaveOperation, async ({ answerHeaders }) => {
    answerHeaders.set("set-cookie", formatEndedAccessCookie());
  }),
);
