import type { CreatedKeyDto, KeyDto } from "@/lib/workspaces/key-schema";
import { requestApi } from "./request-api";

/** Replaces a key: the new one is in this answer and nowhere else, the old one opens nothing any more. */
export async function rotateKey({ id, current }: KeyDto): Promise<CreatedKeyDto> {
  const [path, body] = current ? ["/api/session/rotate"] : ["/api/keys/rotate", { id }];
  return (await requestApi(path, { method: "POST", body })).json();
}
