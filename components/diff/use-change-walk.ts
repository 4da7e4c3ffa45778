"use client";
import { useRef, useState } from "react";
import { findChangeInUrl, putChangeIntoUrl } from "./change-in-url";
import type { FlatChange } from "./flat-change";

interface Revealed {
  /** The change's index among all. */
  readonly index: number;
  /** Its place among those listed. */
  readonly row: number;
}

export interface ChangeWalk {
  /** The index of the change that is looked at. */
  readonly current: number | null;
  readonly place: number | null;
  /** Another object each time that a change has to come into view. */
  readonly revealed: Revealed | null;
  readonly choose: (index: number) => void;
  readonly move: (step: 1 | -1) => void;
  /** The row of a view that belongs to what is revealed: the same object for the same reveal. */
  readonly at: (row: number) => { readonly row: number };
}

/** The way through the changes, one after the other; at the end it begins anew. It begins where the URL says. */
export function useChangeWalk(listed: readonly FlatChange[]): ChangeWalk {
  const [revealed, setRevealed] = useState<Revealed | null>(() => reveal(listed, findChangeInUrl(listed)));
  const current = revealed?.index ?? null;
  const found = listed.findIndex(({ index }) => index === current);
  const place = found === -1 ? null : found;
  const held = useRef<{ readonly of: Revealed | null; readonly row: number } | null>(null);
  const goTo = (row: number) => {
    const entry = listed[row];
    if (entry === undefined) return;
    setRevealed(reveal(listed, row));
    putChangeIntoUrl(entry);
  };
  return {
    current,
    place,
    revealed,
    choose: (index) => goTo(listed.findIndex((entry) => entry.index === index)),
    move: (step) => {
      if (listed.length === 0) return;
      goTo((placeBefore(place, revealed, step) + step + listed.length) % listed.length);
    },
    at: (row) => {
      if (held.current?.of !== revealed || held.current.row !== row) held.current = { of: revealed, row };
      return held.current;
    },
  };
}

function reveal(listed: readonly FlatChange[], row: number): Revealed | null {
  const entry = listed[row];
  return entry === undefined ? null : { index: entry.index, row };
}

/** Where the walk stands. Of one that is listed no longer, those behind have taken the place. */
function placeBefore(place: number | null, revealed: Revealed | null, step: 1 | -1): number {
  if (place !== null) return place;
  if (revealed !== null) return step === 1 ? revealed.row - 1 : revealed.row;
  return step === 1 ? -1 : 0;
}
