import type { ShareAccess } from "./fetch-shared-hit";
import { requestApi } from "./request-api";
import { sharePath } from "./share-path";

/** The redacted bytes of a shared hit's body, which did not come with it. */
export async function fetchSharedBody(
  { token, ticket }: ShareAccess,
  seq: number,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const headers = { "x-share-ticket": ticket };
  const response = await requestApi(sharePath(token, `/hits/${seq}/body`), {
    headers,
    ...(signal === undefined ? {} : { signal }),
  });
  return new Uint8Array(await response.arrayBuffer());
}
