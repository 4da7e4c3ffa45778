import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** The stored bytes of a body: as they were sent, or with their content coding undone. */
export async function fetchBody(
  binId: string,
  seq: number,
  form: "sent" | "decoded",
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const query = form === "decoded" ? "?decoded=1" : "";
  const response = await requestApi(binPath(binId, `/hits/${seq}/body${query}`), { signal });
  return new Uint8Array(await response.arrayBuffer());
}
