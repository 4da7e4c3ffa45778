import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { setKeyCookie } from "@/lib/api/edge/set-key-cookie";
import { rotateKeyOperation } from "@/lib/api/operations/key-operations";
import { rotateKey } from "@/lib/workspaces/rotate-key";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(rotateKeyOperation, async (call) => {
    const { runtime, actor, body } = call;
    const rotated = await rotateKey(runtime, actor, body.id);
    if (rotated.current && actor.via === "cookie") setKeyCookie(call, rotated.key);
    return rotated;
  }),
);
