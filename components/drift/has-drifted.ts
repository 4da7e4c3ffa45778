import type { DriftDto } from "@/lib/hits/drift-schema";

/** Whether the shape is another one than the baseline's; other values are no drift. */
export function hasDrifted({ added, removed, types }: DriftDto): boolean {
  return added + removed + types > 0;
}
