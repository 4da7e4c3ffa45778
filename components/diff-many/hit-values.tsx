import type { CollectedDto, Many } from "@/lib/comparisons/many-schema";
import { HitValueRow } from "./hit-value-row";

interface HitValuesProps {
  readonly binId: string;
  readonly hits: Many["hits"];
  readonly collected: CollectedDto;
  readonly isSecret: boolean;
}

const HEAD = "px-2 py-1 text-left font-medium text-faint text-xs";

/** The value of each hit, the newest first; where it is another one than before, a way to the comparison. */
export function HitValues({ binId, hits, collected, isSecret }: HitValuesProps) {
  const times = new Map(hits.map(({ seq, receivedAt }) => [seq, receivedAt]));
  const rows = collected.rows.map((row, index) => ({ ...row, before: collected.rows[index - 1] })).reverse();
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <caption className="pb-1 text-left font-semibold text-ink text-sm">By hit, the newest first</caption>
      <thead>
        <tr className="border-line border-b">
          <th className={`${HEAD} w-16`}>Hit</th>
          <th className={`${HEAD} w-20`}>When</th>
          <th className={HEAD}>Value</th>
          <th className={`${HEAD} w-24`}>Before</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ before, ...row }) => (
          <HitValueRow
            path={collected.path}
            key={row.seq}
            binId={binId}
            row={row}
            before={before ?? null}
            receivedAt={times.get(row.seq) ?? null}
            isSecret={isSecret}
          />
        ))}
      </tbody>
    </table>
  );
}
