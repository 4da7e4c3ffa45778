"use client";
import { startTransition, useState } from "react";
import { Button } from "./button";
import { Count } from "./count";
import type { Pair } from "./pair";
import { PairRow } from "./pair-row";

interface PairTableProps {
  readonly label: string;
  readonly pairs: readonly Pair[];
  /** What a pair is copied as. */
  readonly formatPair: (pair: Pair) => string;
}

const FOLD = 200;
// A sender may put ten thousand fields into a request; rows at once beyond some thousands freeze the page.
const MOST_AT_ONCE = 2500;
const STEP = 1000;

/** Names and values in their order, duplicates kept; of many the first, and the others on demand. */
export function PairTable({ label, pairs, formatPair }: PairTableProps) {
  const [count, setCount] = useState(FOLD);
  const shown = pairs.slice(0, count);
  const next = pairs.length <= MOST_AT_ONCE ? pairs.length : Math.min(count + STEP, pairs.length);
  return (
    <>
      <table aria-label={label} className="w-full table-fixed border-collapse">
        <colgroup>
          <col className="w-[38%] lg:w-56" />
          <col />
        </colgroup>
        <thead className="sr-only">
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((pair, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: duplicates are kept, their place is their identity
            <PairRow key={index} pair={pair} formatPair={formatPair} />
          ))}
        </tbody>
      </table>
      {shown.length === pairs.length ? null : (
        <Button size="small" onPress={() => startTransition(() => setCount(next))}>
          {next === pairs.length ? (
            <>
              Show all <Count value={next} />
            </>
          ) : (
            <>
              Show the first <Count value={next} /> of <Count value={pairs.length} />
            </>
          )}
        </Button>
      )}
    </>
  );
}
