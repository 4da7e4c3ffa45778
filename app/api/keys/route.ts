import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import {
  createKeyOperation,
  deleteKeyOperation,
  listKeysOperation,
  updateKeyOperation,
} from "@/lib/api/operations/key-operations";
import { createKey } from "@/lib/workspaces/create-key";
import { listKeys } from "@/lib/workspaces/list-keys";
import { renameKey } from "@/lib/workspaces/rename-key";
import { revokeKey } from "@/lib/workspaces/revoke-key";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listKeysOperation, async ({ runtime, actor }) => ({ keys: await listKeys(runtime, actor) })),
  createEndpoint(createKeyOperation, ({ runtime, actor, body }) => createKey(runtime, actor, body)),
  createEndpoint(updateKeyOperation, ({ runtime, actor, query, body }) =>
    renameKey(runtime, actor, { ...query, ...body }),
  ),
  createEndpoint(deleteKeyOperation, ({ runtime, actor, query }) => revokeKey(runtime, actor, query.id)),
);
