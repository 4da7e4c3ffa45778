import { ApiError } from "@/components/api/api-error";
import { binPath } from "@/components/api/bin-path";
import { requestApi } from "@/components/api/request-api";
import type { HitPage } from "@/lib/hits/list-hits-schema";

type Beside = { readonly seq: number } | { readonly seq: null; readonly reason: string };

/** The hit before or after one. Never rejects: `reason` says why there is none. */
export async function findBeside(binId: string, seq: number, way: "older" | "newer"): Promise<Beside> {
  const bounds = way === "older" ? `before=${seq}&order=desc` : `after=${seq}&order=asc`;
  try {
    const response = await requestApi(binPath(binId, `/hits?limit=1&${bounds}`));
    const { hits }: HitPage = await response.json();
    const [found] = hits;
    const reason = way === "older" ? `There is no hit before ${seq}.` : `There is no hit after ${seq} yet.`;
    return found === undefined ? { seq: null, reason } : { seq: found.seq };
  } catch (error) {
    return { seq: null, reason: error instanceof ApiError ? error.message : "The hit could not be found." };
  }
}
