import { binKeys } from "@/lib/live/client/bin-keys";

/** Where the cache holds the links to a bin and to what is in it. */
export function sharesKey(binId: string): readonly unknown[] {
  return [...binKeys.bin(binId), "shares"];
}
