import type { Database } from "@/lib/database";
import type { SeqMessage } from "./seq-message";
import { toStoredMessage } from "./to-stored-message";

const COLUMNS = {
  seq: true,
  method: true,
  target: true,
  httpVersion: true,
  headers: true,
  body: true,
  bodySize: true,
} as const;

/** Read at once. */
const MOST_AT_ONCE = 20;

/** These hits of a bin as the comparer takes them, ascending by seq; deleted ones are left out. */
export async function readMessages(db: Database, binId: string, seqs: readonly number[]): Promise<SeqMessage[]> {
  const ascending = seqs.toSorted((left, right) => left - right);
  const messages: SeqMessage[] = [];
  for (let at = 0; at < ascending.length; at += MOST_AT_ONCE) {
    messages.push(...(await readSome(db, binId, ascending.slice(at, at + MOST_AT_ONCE))));
  }
  return messages;
}

async function readSome(db: Database, binId: string, seqs: readonly number[]): Promise<SeqMessage[]> {
  const rows = await db.hit.findMany({
    where: { binId, seq: { in: [...seqs] } },
    select: COLUMNS,
    orderBy: { seq: "asc" },
  });
  return rows.map((row) => ({ seq: row.seq, ...toStoredMessage(row) }));
}
