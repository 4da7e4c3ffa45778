/** One of an ordered list in which names may stand several times: a field, a parameter, a cookie. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** Where it stands. */
export interface NamedPlace extends NamedValue {
  /** In the whole list, from 0. */
  readonly index: number;
  /** Among those of its name, from 0, and how many of those the side has that has more. */
  readonly turn: number;
  readonly count: number;
}

/**
 * `order`: it stands elsewhere among those of its name; `place`: only elsewhere among other names. `isMoved` says the
 * latter of what changed as well.
 */
export type NamedPair =
  | { readonly op: "added"; readonly left: null; readonly right: NamedPlace }
  | { readonly op: "removed"; readonly left: NamedPlace; readonly right: null }
  | { readonly op: "changed"; readonly left: NamedPlace; readonly right: NamedPlace; readonly isMoved: boolean }
  | { readonly op: "order" | "place" | "same"; readonly left: NamedPlace; readonly right: NamedPlace };
