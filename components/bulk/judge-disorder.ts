import type { BulkDto } from "@/lib/resends/bulk-schema";
import { type BulkRow, isRowAccepted, isRowFailing } from "./bulk-rows";

/** A hit that was not accepted in shuffled order. */
export interface DisorderedHit {
  readonly seq: number;
  /** Hits captured before it that were sent after it. */
  readonly overtaken: readonly number[];
  /** What came of it when all were sent in order; null where they were not. */
  readonly inOrder: "accepted" | "failing" | null;
}

/** The newest bulk resend that sent to the same target in the order captured, whenever that was; null for none. */
export function findInOrder(bulks: readonly BulkDto[], { url, id }: Pick<BulkDto, "url" | "id">): BulkDto | null {
  return (
    bulks.find((bulk) => bulk.order === "asc" && bulk.url === url && bulk.id !== id && bulk.state === "done") ?? null
  );
}

/** The hits that failed in shuffled order, by their seq, each beside what came of it in order. */
export function judgeDisorder(rows: readonly BulkRow[], inOrder: readonly BulkRow[] | null): readonly DisorderedHit[] {
  const ordered = new Map((inOrder ?? []).map((row) => [row.seq, row]));
  return rows
    .flatMap((row, place) => (isRowFailing(row) ? [{ seq: row.seq, place }] : []))
    .map(({ seq, place }) => ({
      seq,
      overtaken: rows
        .slice(place + 1)
        .map((later) => later.seq)
        .filter((later) => later < seq)
        .sort((left, right) => left - right),
      inOrder: outcomeOf(ordered.get(seq)),
    }))
    .sort((left, right) => left.seq - right.seq);
}

function outcomeOf(row: BulkRow | undefined): DisorderedHit["inOrder"] {
  if (row === undefined || row.verdict === null) return null;
  return isRowAccepted(row) ? "accepted" : "failing";
}

/** The verdict in one sentence: does the receiver depend on the order? */
export function describeDisorder(sent: number, hits: readonly DisorderedHit[]): string {
  if (hits.length === 0) return `All ${sent.toLocaleString("en")} were accepted in shuffled order.`;
  const count = (inOrder: DisorderedHit["inOrder"]) => hits.filter((hit) => hit.inOrder === inOrder).length;
  const [only, both, unknown] = [count("accepted"), count("failing"), count(null)];
  const parts = [
    only === 0 ? null : `${only} ${only === 1 ? "fails" : "fail"} only out of order`,
    both === 0 ? null : `${both} ${both === 1 ? "fails" : "fail"} in order too`,
    unknown === 0
      ? null
      : `${unknown} failed, and ${unknown === 1 ? "was" : "were"} not sent to this target in order yet`,
  ].filter((part) => part !== null);
  return `${parts.join(", ")}.`;
}

const MOST_NAMED = 5;

/** "hits 2, 3 and 4 more" */
export function nameHits(seqs: readonly number[]): string {
  const named = seqs.length > MOST_NAMED + 1 ? seqs.slice(0, MOST_NAMED) : seqs;
  const words = named.map(String);
  if (named.length < seqs.length) words.push(`${seqs.length - named.length} more`);
  const last = words.at(-1) ?? "";
  return `${seqs.length === 1 ? "hit" : "hits"} ${words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`}`;
}
