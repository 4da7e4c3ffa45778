import type { SecretDto, SetSecretInput } from "@/lib/secrets/secret-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** Stores a secret of a provider, in the place of one of the same label. */
export async function setSecret(binId: string, provider: string, input: SetSecretInput): Promise<SecretDto> {
  const path = binPath(binId, `/secrets/${encodeURIComponent(provider)}`);
  const response = await requestApi(path, { method: "PUT", body: input });
  return response.json();
}
