import type { KeyDto } from "@/lib/workspaces/key-schema";
import { requestApi } from "./request-api";

/** Its own label every browser may change, others an owner. */
export async function renameKey({ id, current }: KeyDto, label: string): Promise<KeyDto> {
  const path = current ? "/api/session" : `/api/keys?id=${encodeURIComponent(id)}`;
  return (await requestApi(path, { method: "PATCH", body: { label } })).json();
}
