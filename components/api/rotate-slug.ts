import type { BinDto } from "@/lib/bins/bin-schema";
import type { RotateSlugInput } from "@/lib/bins/slug-list-schema";
import { requestApi } from "./request-api";

/** Gives a bin another URL; the old one goes on capturing for the overlap. */
export async function rotateSlug(binId: string, input: RotateSlugInput): Promise<BinDto> {
  const path = `/api/bins/${encodeURIComponent(binId)}/rotate`;
  return (await requestApi(path, { method: "POST", body: input })).json();
}
