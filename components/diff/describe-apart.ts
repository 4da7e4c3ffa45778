import { formatDuration } from "@/components/hits/format-duration";
import { describeDistance } from "@/lib/http/fields/describe-distance";

const MINUTE = 60_000;

/** How far two times are from each other: "35 ms apart", "3 hours apart"; null where one is not known. */
export function describeApart(left: number | null, right: number | null): string | null {
  if (left === null || right === null || left === right) return null;
  const distance = Math.abs(right - left);
  return `${distance < MINUTE ? formatDuration(distance) : describeDistance(distance)} apart`;
}
