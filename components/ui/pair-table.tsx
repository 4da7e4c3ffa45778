"use client";
import { Search } from "lucide-react";
import { useState } from "react";
import { Button } from "./button";
import { CopyButton } from "./copy-button";
import { Count } from "./count";
import { IconButton } from "./icon-button";
import { LongText } from "./long-text";
import type { Pair } from "./pair";
import { PairName } from "./pair-name";
import { SecretText } from "./secret-text";

interface PairTableProps {
  readonly label: string;
  readonly pairs: readonly Pair[];
  /** What a pair is copied as. */
  readonly formatPair: (pair: Pair) => string;
}

const FOLD = 200;

/** Names and values in their order, duplicates kept. */
export function PairTable({ label, pairs, formatPair }: PairTableProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? pairs : pairs.slice(0, FOLD);
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
            <tr key={index} className="border-line/70 border-b align-top last:border-b-0 hover:bg-hover">
              <th
                scope="row"
                className="data py-[3px] pr-3 text-left font-normal text-code-key [overflow-wrap:anywhere]"
              >
                <PairName pair={pair} />
              </th>
              <td className="data relative whitespace-pre-wrap py-[3px] pr-14 text-ink [overflow-wrap:anywhere]">
                {pair.isSecret ? (
                  <SecretText text={pair.value} label={`the value of ${pair.name}`} />
                ) : (
                  <LongText text={pair.value} />
                )}
                {pair.reading === undefined ? null : (
                  <span className="mt-0.5 block text-soft">
                    <span className="mr-2 font-sans text-xs text-faint">{pair.reading.label}</span>
                    <LongText text={pair.reading.text} />
                  </span>
                )}
                {pair.note === undefined ? null : (
                  <span className="mt-0.5 block font-sans text-warning text-xs">{pair.note}</span>
                )}
                {pair.detail}
                <span className="absolute top-0 right-0 flex bg-inherit opacity-0 focus-within:opacity-100 [tr:hover>td>&]:opacity-100 [@media(hover:none)]:opacity-100">
                  {pair.onSearch === undefined ? null : (
                    <IconButton
                      icon={Search}
                      size="tinyIcon"
                      label={`Search hits with this ${pair.name}`}
                      onPress={pair.onSearch}
                    />
                  )}
                  <CopyButton size="tinyIcon" text={formatPair(pair)} label={`Copy ${pair.name}`} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === pairs.length ? null : (
        <Button size="small" onPress={() => setIsWhole(true)}>
          Show all <Count value={pairs.length} />
        </Button>
      )}
    </>
  );
}
