import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { formatEndedKeyCookie } from "@/lib/api/edge/key-cookie";
import { setKeyCookie } from "@/lib/api/edge/set-key-cookie";
import { renameSessionOperation, signInOperation, signOutOperation } from "@/lib/api/operations/workspace-operations";
import { renameKey } from "@/lib/workspaces/rename-key";
import { revokeKey } from "@/lib/workspaces/revoke-key";
import { signIn } from "@/lib/workspaces/sign-in";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(signInOperation, async (call) => {
    const { workspace, key } = await signIn(call.runtime, call.body, call.request.headers.get("user-agent"));
    setKeyCookie(call, key);
    return workspace;
  }),
  createEndpoint(renameSessionOperation, ({ runtime, actor, body }) =>
    renameKey(runtime, actor, { id: actor.keyId, ...body }),
  ),
  createEndpoint(signOutOperation, async ({ runtime, actor, answerHeaders }) => {
    await revokeKey(runtime, actor, actor.keyId);
    if (actor.via === "cookie") answerHeaders.set("set-cookie", formatEndedKeyCookie());
  }),
);
