import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { listSecretsOperation } from "@/lib/api/operations/secret-operations";
import { listSecrets } from "@/lib/secrets/list-secrets";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listSecretsOperation, async ({ runtime, actor, params: { binId } }) => ({
    secrets: await listSecrets(runtime, actor, binId),
  })),
);
