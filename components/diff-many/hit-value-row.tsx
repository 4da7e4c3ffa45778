import Link from "next/link";
import { diffPath } from "@/components/diff/diff-pair";
import { ToldReveals } from "@/components/reveals/told-reveals";
import { TimeAgo } from "@/components/time/time-ago";
import type { CollectedDto } from "@/lib/comparisons/many-schema";
import { HitLink } from "./hit-link";
import { ValueText } from "./value-text";

type Row = CollectedDto["rows"][number];

interface HitValueRowProps {
  readonly binId: string;
  /** Whose value it is. */
  readonly path: string;
  readonly row: Row;
  /** Of the hit before it; null for the oldest. */
  readonly before: Row | null;
  readonly receivedAt: string | null;
  readonly isSecret: boolean;
}

/** What one hit has at the path, and whether that is another value than the hit before had. */
export function HitValueRow({ binId, path, row, before, receivedAt, isSecret }: HitValueRowProps) {
  const { seq, texts, more } = row;
  return (
    <tr className="border-line/60 border-b">
      <td className="px-2 py-1 tabular-nums">
        <HitLink binId={binId} seq={seq} />
      </td>
      <td className="px-2 py-1 text-soft text-xs">{receivedAt === null ? null : <TimeAgo time={receivedAt} />}</td>
      <td className="px-2 py-1">
        {texts.length === 0 ? (
          <span className="text-faint">nothing there</span>
        ) : (
          <ToldReveals binId={binId} seq={seq}>
            <ValueText text={texts.join("  ")} isSecret={isSecret} name={path} label={`the value in hit ${seq}`} />
          </ToldReveals>
        )}
        {more === 0 ? null : <span className="text-faint text-xs">and {more} more</span>}
      </td>
      <td className="px-2 py-1 text-xs">
        {before === null ? null : <Before binId={binId} row={row} before={before} />}
      </td>
    </tr>
  );
}

function Before({ binId, row, before }: { readonly binId: string; readonly row: Row; readonly before: Row }) {
  if (before.texts.join("\n") === row.texts.join("\n")) return <span className="text-faint">same</span>;
  return (
    <Link
      href={diffPath(binId, { left: before.seq, right: row.seq })}
      prefetch={false}
      className="rounded-sm text-accent-ink hover:underline"
    >
      ≠ compare
      <span className="sr-only">
        {" "}
        hits {before.seq} and {row.seq}
      </span>
    </Link>
  );
}
