import type { SlugInfo } from "@/lib/bins/slug-list-schema";
import { requestApi } from "./request-api";

/** The slugs that capture for a bin now: the current one first. */
export async function fetchSlugs(binId: string, signal: AbortSignal): Promise<readonly SlugInfo[]> {
  const response = await requestApi(`/api/bins/${encodeURIComponent(binId)}/slugs`, { signal });
  const { slugs }: { readonly slugs: readonly SlugInfo[] } = await response.json();
  return slugs;
}
