import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { isSecureRequest } from "@/lib/api/edge/is-secure-request";
import { formatKeyCookie } from "@/lib/api/edge/key-cookie";
import { createBinOperation, listBinsOperation } from "@/lib/api/operations/bin-operations";
import { createBin } from "@/lib/bins/create-bin";
import { listBins } from "@/lib/bins/list-bins";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listBinsOperation, async ({ runtime, actor }) => ({ bins: await listBins(runtime, actor) })),
  createEndpoint(createBinOperation, async ({ runtime, actor, body, request, answerHeaders }) => {
    const { bin, workspaceKey } = await createBin(runtime, actor, body);
    if (workspaceKey === null) return bin;
    const isSecure = isSecureRequest(request.headers, runtime.settings.PUBLIC_URL);
    answerHeaders.set("set-cookie", formatKeyCookie(workspaceKey, { isSecure }));
    return { ...bin, workspaceKey };
  }),
);
