import type { BytesRow, HexCell } from "@/components/diff/rows/view-row";

interface BytesLineProps {
  readonly row: BytesRow;
  readonly isSplit: boolean;
}

const LOOKS = {
  left: { sign: "−", word: "before", ground: "border-l-bad bg-removed", mark: "bg-removed-mark", tone: "text-bad" },
  right: { sign: "+", word: "after", ground: "border-l-good bg-added", mark: "bg-added-mark", tone: "text-good" },
} as const;

/** Some bytes of both sides as hexadecimal and ASCII, those that differ marked. */
export function BytesLine({ row: { left, right }, isSplit }: BytesLineProps) {
  if (isSplit) {
    return (
      <div className="grid grid-cols-2 divide-x divide-line">
        <Bytes cell={left} side="left" />
        <Bytes cell={right} side="right" />
      </div>
    );
  }
  const isSame = left !== null && right !== null && left.offset === right.offset && !differs(left) && !differs(right);
  return (
    <>
      {left === null || isSame ? null : <Bytes cell={left} side="left" />}
      {right === null ? null : <Bytes cell={right} side="right" />}
    </>
  );
}

function differs(cell: HexCell): boolean {
  return cell.differs.includes(true);
}

function Bytes({ cell, side }: { readonly cell: HexCell | null; readonly side: "left" | "right" }) {
  if (cell === null) return <div aria-hidden="true" className="bg-void" />;
  const look = LOOKS[side];
  const isChanged = differs(cell);
  const marks = (at: number): string => (cell.differs[at] === true ? `${look.mark} font-semibold` : "");
  return (
    <div className={`flex min-w-0 overflow-hidden border-l-2 ${isChanged ? look.ground : "border-l-transparent"}`}>
      <span aria-hidden="true" className={`data w-5 shrink-0 select-none text-center ${look.tone}`}>
        {isChanged ? look.sign : ""}
      </span>
      {isChanged ? <span className="sr-only">{look.word}: </span> : null}
      <code className="data whitespace-pre text-ink">
        <span className="text-faint">{cell.offset.toString(16).padStart(6, "0")} </span>
        {cell.bytes.map((byte, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a byte's place is its identity
          <span key={at}>
            {" "}
            <span className={marks(at)}>{byte.toString(16).padStart(2, "0")}</span>
          </span>
        ))}
        {"   ".repeat(8 - cell.bytes.length)}
        {"  "}
        {cell.bytes.map((byte, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a byte's place is its identity
          <span key={at} className={cell.differs[at] === true ? marks(at) : "text-soft"}>
            {byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "."}
          </span>
        ))}
      </code>
    </div>
  );
}
