import type { ResendDto } from "@/lib/resends/resend-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** What is asked for, as the API takes it. */
export interface ResendOrder {
  readonly url: string;
  readonly method?: string;
  readonly headers?: { readonly set?: ReadonlyArray<readonly [string, string]>; readonly remove?: readonly string[] };
  readonly body?: string;
  readonly path?: "keep" | "drop";
  readonly signing?: ResendDto["signing"];
  readonly retries?: { readonly attempts: number; readonly backoffMs: number };
  readonly repeat?: number;
  readonly parallel?: boolean;
  readonly followRedirects?: boolean;
  readonly certificate?: string;
}

// The server gives a target up to a minute.
const PATIENCE_MS = 75_000;

/** Sends a hit to a target; resolves with the first attempt, whatever came of it. */
export async function resendHit(binId: string, seq: number, order: ResendOrder): Promise<ResendDto> {
  const path = binPath(binId, `/hits/${seq}/resend`);
  const response = await requestApi(path, { method: "POST", body: order, patienceMs: PATIENCE_MS });
  return response.json();
}
