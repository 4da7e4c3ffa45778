import type { BulkDto } from "@/lib/resends/bulk-schema";

type Counted = Pick<BulkDto, "counts" | "total" | "done" | "state">;

/** What came of it so far, in one line: "18 fixed, 2 still failing". */
export function describeBulk({ counts, total, done, state }: Counted): string {
  const { accepted, failing, fixed, regressed, skipped, first } = counts;
  if (accepted + failing + skipped === 0)
    return done === 0 && state === "cancelled" ? "Nothing was sent" : "Nothing sent yet";
  if (accepted === total) return fixed === 0 ? `All ${number(total)} accepted` : allFixed(counts, total);
  const parts = [
    [fixed, "fixed"],
    [accepted - fixed, fixed === 0 ? "accepted" : "accepted as before"],
    [regressed, "regressed"],
    // Of those sent for the first time nothing was known.
    [failing - regressed, first === 0 ? "still failing" : "failing"],
    [skipped, "not sent"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${number(count)} ${word}`)
    .join(", ");
}

function allFixed({ fixed }: Counted["counts"], total: number): string {
  return fixed === total
    ? `All ${number(total)} fixed`
    : `All ${number(total)} accepted, ${number(fixed)} of them fixed`;
}

/** As each hit is sent in relation to the others, after "sent". */
export function describeOrder(order: BulkDto["order"]): string | null {
  switch (order) {
    case "asc":
      return "in the order captured";
    case "desc":
      return "newest first";
    case "shuffled":
      return "in shuffled order";
    case "given":
      return "in the order given";
    case null:
      return null;
  }
}

/** "at most 10 a second", and how many at once where it is more than one. */
export function describePace({ ratePerSecond, atOnce }: Pick<BulkDto["how"], "ratePerSecond" | "atOnce">): string {
  const rate = `at most ${ratePerSecond.toLocaleString("en")} a second`;
  return atOnce === 1 ? rate : `${rate}, ${atOnce} at once`;
}

/** A count with the separators of English, as the sentences around it are. */
function number(count: number): string {
  return count.toLocaleString("en");
}
