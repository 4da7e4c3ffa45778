import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { deleteSecretsOperation, setSecretOperation } from "@/lib/api/operations/secret-operations";
import { deleteSecrets } from "@/lib/secrets/delete-secrets";
import { setSecret } from "@/lib/secrets/set-secret";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(setSecretOperation, ({ runtime, actor, params, body }) =>
    setSecret(runtime, actor, { ...body, ...params }),
  ),
  createEndpoint(deleteSecretsOperation, ({ runtime, actor, params, query }) =>
    deleteSecrets(runtime, actor, { ...params, ...query }),
  ),
);
