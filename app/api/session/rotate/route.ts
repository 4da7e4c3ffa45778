import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { setKeyCookie } from "@/lib/api/edge/set-key-cookie";
import { rotateSessionOperation } from "@/lib/api/operations/workspace-operations";
import { rotateKey } from "@/lib/workspaces/rotate-key";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(rotateSessionOperation, async (call) => {
    const { runtime, actor } = call;
    const rotated = await rotateKey(runtime, actor, actor.keyId);
    if (actor.via === "cookie") setKeyCookie(call, rotated.key);
    return rotated;
  }),
);
