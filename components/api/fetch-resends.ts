import type { ResendDto } from "@/lib/resends/resend-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** The newest resends of a hit, the newest first. Long bodies of answers are left out; `fetchResend` has them. */
export async function fetchResends(binId: string, seq: number, signal: AbortSignal): Promise<readonly ResendDto[]> {
  const response = await requestApi(binPath(binId, `/hits/${seq}/resends`), { signal });
  const { resends }: { readonly resends: readonly ResendDto[] } = await response.json();
  return resends;
}
