import type { SecretDto } from "@/lib/secrets/secret-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** Which secrets a bin has, never what they are. */
export async function fetchSecrets(binId: string, signal: AbortSignal): Promise<readonly SecretDto[]> {
  const response = await requestApi(binPath(binId, "/secrets"), { signal });
  const { secrets }: { secrets: readonly SecretDto[] } = await response.json();
  return secrets;
}
