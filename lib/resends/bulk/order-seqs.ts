import type { BulkSequence } from "@/lib/resends/bulk-schema";

/** The seqs in the order in which they are sent, each once. `random` gives numbers in [0, 1). */
export function orderSeqs(seqs: readonly number[], order: BulkSequence, random: () => number): number[] {
  const once = [...new Set(seqs)];
  if (order === "asc") return once.sort((left, right) => left - right);
  if (order === "desc") return once.sort((left, right) => right - left);
  return order === "given" ? once : shuffle(once, random);
}

/** Fisher and Yates: every order is as likely. */
function shuffle(seqs: number[], random: () => number): number[] {
  for (let last = seqs.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const [low = 0, high = 0] = [seqs[chosen], seqs[last]];
    seqs[last] = low;
    seqs[chosen] = high;
  }
  return seqs;
}
