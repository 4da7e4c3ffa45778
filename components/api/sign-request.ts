import type { SignedDto, SignToolInput } from "@/lib/tools/tool-schema";
import { requestApi } from "./request-api";

/** The fields that a provider would sign a request with. The server keeps nothing of it. */
export async function signRequest(input: SignToolInput): Promise<SignedDto> {
  const response = await requestApi("/api/tools/sign", { method: "POST", body: input });
  return response.json();
}
