import type { CreatedKeyDto, CreateKeyInput } from "@/lib/workspaces/key-schema";
import { requestApi } from "./request-api";

/** Makes a key. It is in this answer and nowhere else. */
export async function createKey(input: CreateKeyInput): Promise<CreatedKeyDto> {
  return (await requestApi("/api/keys", { method: "POST", body: input })).json();
}
