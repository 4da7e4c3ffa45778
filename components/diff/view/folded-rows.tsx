"use client";
import { useEffect, useState } from "react";
import type { FoldedRow, FoldRow } from "@/components/diff/rows/view-row";
import { LazyBlocks } from "@/components/ui/lazy-blocks";
import { BytesLine } from "./bytes-line";
import { useFoldReader } from "./fold-reader";
import { PairLine } from "./pair-line";

interface FoldedRowsProps {
  readonly fold: FoldRow;
  /** The rows from … to (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly isSplit: boolean;
}

const ROW = 20;

/** Some rows of a fold. However many: those near the screen are read and drawn. */
export function FoldedRows({ fold, from, to, isSplit }: FoldedRowsProps) {
  const { inner } = fold;
  if (inner !== null) return <Rows rows={inner.slice(from, to)} depth={fold.depth} isSplit={isSplit} />;
  return (
    <LazyBlocks
      count={to - from}
      rowHeight={ROW}
      render={(first, last) => <ReadRows fold={fold} from={from + first} to={from + last} isSplit={isSplit} />}
    />
  );
}

function ReadRows({ fold, from, to, isSplit }: FoldedRowsProps) {
  const readFold = useFoldReader();
  const [rows, setRows] = useState<readonly FoldedRow[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readFold({ id: fold.id, from, to }).then((read) => {
      if (isWanted && read !== null) setRows(read);
    });
    return () => {
      isWanted = false;
    };
  }, [readFold, fold, from, to]);
  if (rows === null) return <div style={{ height: (to - from) * ROW }} />;
  return <Rows rows={rows} depth={fold.depth} isSplit={isSplit} />;
}

interface RowsProps {
  readonly rows: readonly FoldedRow[];
  readonly depth: number;
  readonly isSplit: boolean;
}

function Rows({ rows, depth, isSplit }: RowsProps) {
  return rows.map((row, at) =>
    row.kind === "pair" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is its identity
      <PairLine key={at} row={{ ...row, depth }} isSplit={isSplit} isNoise={false} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is its identity
      <BytesLine key={at} row={row} isSplit={isSplit} />
    ),
  );
}
