import type { SharedSubjectDto } from "@/lib/shares/share-schema";
import { requestApi } from "./request-api";
import { shareHeaders, sharePath } from "./share-path";

/** What a share shows. Every call counts as a view. */
export async function openShare(
  token: string,
  password: string | null,
  signal: AbortSignal,
): Promise<SharedSubjectDto> {
  const response = await requestApi(sharePath(token), { signal, headers: shareHeaders(password) });
  return response.json();
}
