import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** The stored bytes of a body as base64, whatever their number. */
export async function fetchBodyBase64(binId: string, seq: number): Promise<string> {
  const response = await requestApi(binPath(binId, `/hits/${seq}`));
  const { body }: { readonly body: { readonly base64: string } } = await response.json();
  return body.base64;
}
