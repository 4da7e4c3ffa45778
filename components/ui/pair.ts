import type { ReactNode } from "react";

/** A name and a value, as a table shows them. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  /** Another reading of the value, shown below it. */
  readonly reading?: { readonly label: string; readonly text: string };
  /** What a reader should know about it, in a few words. */
  readonly note?: string;
  /** Veiled until it is asked for. */
  readonly isSecret?: boolean;
  /** What the name stands for, shown when it is pointed at or focused. */
  readonly explanation?: string;
  /** What the value is made of, shown below it. */
  readonly detail?: ReactNode;
  /** Looks for the same value elsewhere. */
  readonly onSearch?: () => void;
}
