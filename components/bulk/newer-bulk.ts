import type { BulkDto } from "@/lib/resends/bulk-schema";

/** Of two pictures of one bulk resend, which may have come out of turn, that of the later time; else the second. */
export function newerBulk(held: BulkDto | undefined, next: BulkDto): BulkDto {
  if (held === undefined || held.id !== next.id) return next;
  const isHeldLater = (held.endedAt !== null && next.endedAt === null) || held.done > next.done;
  return isHeldLater ? held : next;
}
