import type { SignatureReport } from "@/lib/providers/signature-report";
import type { VerifyToolInput } from "@/lib/tools/tool-schema";
import { requestApi } from "./request-api";

/** Whether a request is genuine by a secret. The server keeps nothing of either. */
export async function verifySignature(input: VerifyToolInput): Promise<SignatureReport> {
  const response = await requestApi("/api/tools/verify", { method: "POST", body: input });
  return response.json();
}
