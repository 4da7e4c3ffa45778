import Link from "next/link";
import type { ReactNode } from "react";
import { formatDuration } from "@/components/hits/format-duration";
import { methodColour } from "@/components/hits/method-colour";
import { statusColour } from "@/components/hits/status-colour";
import { describeFailure } from "@/components/resends/describe-failure";
import { VerdictBadge } from "@/components/resends/verdict-badge";
import { readAsUtf8 } from "@/lib/http/read-as-utf8";
import type { BulkRow } from "./bulk-rows";
import { columnLook } from "./result-columns";
import type { ResultRow, ResultSort } from "./result-rows";

interface ResultLineProps {
  readonly binId: string;
  readonly row: ResultRow;
  /** Its place in what is shown, from 0. */
  readonly index: number;
}

/** What came of one hit, with the way to it and to its resends. */
export function ResultLine({ binId, row, index }: ResultLineProps) {
  const sent = row.kind === "sent" ? row.sent : null;
  return (
    <tr aria-rowindex={index + 2} className="h-(--result-row) text-sm hover:bg-hover">
      <Cell id="place" look="text-faint">
        {row.kind === "sent" ? row.place.toLocaleString("en") : "–"}
      </Cell>
      <Cell id="seq">
        <Link
          href={`/b/${binId}/${row.seq}#resends`}
          prefetch={false}
          aria-label={`Hit ${row.seq} and its resends`}
          className="data rounded-sm text-accent-ink hover:underline"
        >
          {row.seq}
        </Link>
      </Cell>
      <Cell id="status">{sent === null ? <span className="text-soft">not sent</span> : <Answer sent={sent} />}</Cell>
      <Cell id="verdict">
        {sent === null || sent.verdict === null ? null : <VerdictBadge verdict={sent.verdict} />}
      </Cell>
      <Cell id="attempts" look="text-soft">
        {sent?.attempts}
      </Cell>
      <Cell id="duration" look="text-soft">
        {sent === null || sent.totalMs === null ? null : formatDuration(sent.totalMs)}
      </Cell>
      <td className="truncate border-line/70 border-b p-0 px-6 max-md:hidden">
        {sent === null ? (
          <span className="text-faint text-xs">{row.kind === "skipped" ? row.reason : null}</span>
        ) : (
          <Request sent={sent} />
        )}
      </td>
    </tr>
  );
}

interface CellProps {
  readonly id: ResultSort;
  readonly look?: string;
  readonly children: ReactNode;
}

function Cell({ id, look = "", children }: CellProps) {
  return <td className={`truncate border-line/70 border-b p-0 tabular-nums ${columnLook(id)} ${look}`}>{children}</td>;
}

function Request({ sent: { method, target } }: { readonly sent: BulkRow }) {
  if (method === null || target === null) return <span className="text-faint text-xs">deleted since</span>;
  return (
    <span className="data">
      <span className={`font-semibold ${methodColour(method)}`}>{method}</span>{" "}
      <span className="text-soft">{readAsUtf8(target) ?? target}</span>
    </span>
  );
}

function Answer({ sent: { status, error, verdict } }: { readonly sent: BulkRow }) {
  if (status !== null) {
    return <span className={`data font-semibold ${status < 300 ? "text-good" : statusColour(status)}`}>{status}</span>;
  }
  if (verdict === null) return <span className="text-faint">being sent…</span>;
  return (
    <span title={error?.message} className="font-medium text-bad">
      {describeFailure(error)}
    </span>
  );
}
