import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { setKeyCookie } from "@/lib/api/edge/set-key-cookie";
import { createBinOperation, listBinsOperation } from "@/lib/api/operations/bin-operations";
import { createBin } from "@/lib/bins/create-bin";
import { listBins } from "@/lib/bins/list-bins";
import { describeBrowser } from "@/lib/workspaces/describe-browser";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listBinsOperation, async ({ runtime, actor }) => ({ bins: await listBins(runtime, actor) })),
  createEndpoint(createBinOperation, async (call) => {
    const { runtime, actor, body, request } = call;
    const keyLabel = describeBrowser(request.headers.get("user-agent"));
    const { bin, workspaceKey } = await createBin(runtime, actor, body, keyLabel);
    if (workspaceKey === null) return bin;
    setKeyCookie(call, workspaceKey);
    return { ...bin, workspaceKey };
  }),
);
