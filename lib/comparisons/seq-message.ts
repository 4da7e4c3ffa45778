import type { StoredMessage } from "./stored-message";

/** A hit of a bin on its way to the comparer. */
export interface SeqMessage extends StoredMessage {
  readonly seq: number;
}
