import { timingSafeEqual } from "node:crypto";

/** Whether two texts are equal. How long it takes says nothing about where they differ; it may say that their lengths do. */
export function equalInConstantTime(left: string, right: string): boolean {
  const [one, other] = [Buffer.from(left, "utf8"), Buffer.from(right, "utf8")];
  return one.length === other.length && timingSafeEqual(one, other);
}
