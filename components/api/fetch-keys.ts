import type { KeyDto } from "@/lib/workspaces/key-schema";
import { requestApi } from "./request-api";

/** The keys of the workspace and the browsers in it, oldest first. For owners only. */
export async function fetchKeys(signal: AbortSignal): Promise<readonly KeyDto[]> {
  const response = await requestApi("/api/keys", { signal });
  const { keys }: { readonly keys: readonly KeyDto[] } = await response.json();
  return keys;
}
