import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** The stored bytes of a body with their content coding undone. */
export async function fetchDecodedBody(binId: string, seq: number, signal: AbortSignal): Promise<Uint8Array> {
  const response = await requestApi(binPath(binId, `/hits/${seq}/body?decoded=1`), { signal });
  return new Uint8Array(await response.arrayBuffer());
}
