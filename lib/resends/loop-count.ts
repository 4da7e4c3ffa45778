import { AppError } from "@/lib/errors";
import { editFields } from "@/lib/http/forward/edit-fields";
import { findHeader, type RawHeaders } from "@/lib/http/raw-headers";

export const LOOP_FIELD = "hookscope-hops";
const NAME = "Hookscope-Hops";
const MOST_HOPS = 5;

/**
 * Counts how often a hit was sent on: in requests to bins of this instance, and in those that were counted before.
 * UNPROCESSABLE beyond five: two bins that send to each other would go on for ever.
 */
export function addLoopCount(headers: RawHeaders, isOwn: boolean): RawHeaders {
  const counted = findHeader(headers, LOOP_FIELD);
  if (counted === null && !isOwn) return headers;
  const hops = /^\d{1,3}$/.test(counted ?? "") ? Number(counted) : 0;
  if (hops >= MOST_HOPS) {
    throw new AppError(
      "UNPROCESSABLE",
      `This hit was sent on ${hops} times already: bins that send to each other would never end. Remove ${NAME} to send it all the same.`,
    );
  }
  return editFields(headers, { set: [[NAME, String(hops + 1)]] });
}
