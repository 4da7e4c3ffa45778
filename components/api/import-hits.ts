import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** Stores the requests of a file as hits; a file with a mistake stores none. Resolves with their seqs. */
export async function importHits(
  binId: string,
  bytes: Uint8Array<ArrayBuffer>,
  format: string,
): Promise<readonly number[]> {
  const path = binPath(binId, `/import?${new URLSearchParams({ format })}`);
  const response = await requestApi(path, { method: "POST", body: new Blob([bytes]) });
  const { seqs }: { readonly seqs: readonly number[] } = await response.json();
  return seqs;
}
