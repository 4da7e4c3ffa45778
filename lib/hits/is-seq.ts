import { MAX_SEQ } from "./list-hits-schema";

/** Whether a number can be the seq of a hit at all; asked of the database, others would be errors of their own. */
export function isSeq(seq: number): boolean {
  return Number.isInteger(seq) && seq >= 1 && seq <= MAX_SEQ;
}
