import { longestRising } from "./longest-rising";

/** Places of two lists that are still free, between pairs that stand in order. */
export interface Gap {
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
}

/** Which places of two lists go together, as that is being found out. */
export class ListMatch {
  /** For each place on the right its partner on the left, or -1. */
  readonly lefts: Int32Array;
  /** For each place on the left its partner on the right, or -1. */
  readonly rights: Int32Array;
  private readonly isSwapped: boolean;

  constructor(leftLength: number, rightLength: number, isSwapped: boolean) {
    this.lefts = new Int32Array(rightLength).fill(-1);
    this.rights = new Int32Array(leftLength).fill(-1);
    this.isSwapped = isSwapped;
  }

  match(left: number, right: number): void {
    this.rights[left] = right;
    this.lefts[right] = left;
  }

  freeLefts(): number[] {
    return freePlaces(this.rights);
  }

  freeRights(): number[] {
    return freePlaces(this.lefts);
  }

  /** Matches free places of one label in turn, wherever they stand. */
  matchLabels(leftLabel: (place: number) => string | number, rightLabel: (place: number) => string | number): void {
    const places = new Map<string | number, number[]>();
    for (const right of this.freeRights().reverse()) {
      const label = rightLabel(right);
      const same = places.get(label);
      if (same === undefined) places.set(label, [right]);
      else same.push(right);
    }
    for (const left of this.freeLefts()) {
      const right = places.get(leftLabel(left))?.pop();
      if (right !== undefined) this.match(left, right);
    }
  }

  /** By place on the right: 1 for each of the fewest pairs that must have moved. */
  findMoved(): Uint8Array {
    const moved = new Uint8Array(this.lefts.length);
    const partners = (this.isSwapped ? this.lefts : this.rights).filter((place) => place >= 0);
    const stays = longestRising(partners);
    for (const [turn, place] of partners.entries()) {
      if (stays[turn] === 1) continue;
      moved[this.isSwapped ? (this.rights[place] ?? 0) : place] = 1;
    }
    return moved;
  }

  /** The stretches between pairs in order that have free places on both sides. */
  listGaps(): Gap[] {
    const moved = this.findMoved();
    const gaps: Gap[] = [];
    let lefts: number[] = [];
    let rights: number[] = [];
    let from = 0;
    const close = (end: number): void => {
      for (; from < end; from += 1) if (this.rights[from] === -1) lefts.push(from);
      if (lefts.length > 0 && rights.length > 0) gaps.push({ lefts, rights });
      lefts = [];
      rights = [];
    };
    for (const [right, left] of this.lefts.entries()) {
      if (left === -1) rights.push(right);
      else if (moved[right] === 0) close(left);
    }
    close(this.rights.length);
    return gaps;
  }
}

function freePlaces(partners: Int32Array): number[] {
  const free: number[] = [];
  for (let at = 0; at < partners.length; at += 1) if (partners[at] === -1) free.push(at);
  return free;
}
