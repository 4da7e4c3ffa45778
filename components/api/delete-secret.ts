import type { SecretDto } from "@/lib/secrets/secret-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** Forgets one secret of a bin. */
export async function deleteSecret(
  binId: string,
  { provider, label }: Pick<SecretDto, "provider" | "label">,
  options: { readonly keepalive: boolean },
): Promise<void> {
  const path = binPath(binId, `/secrets/${encodeURIComponent(provider)}?label=${encodeURIComponent(label)}`);
  await requestApi(path, { method: "DELETE", keepalive: options.keepalive });
}
