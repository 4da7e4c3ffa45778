import type { ResendDto } from "@/lib/resends/resend-schema";
import { requestApi } from "./request-api";

/** A resend with the whole bodies of its answers. */
export async function fetchResend(id: string, signal: AbortSignal): Promise<ResendDto> {
  const response = await requestApi(`/api/resends/${encodeURIComponent(id)}`, { signal });
  return response.json();
}
