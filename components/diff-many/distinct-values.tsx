import type { CollectedDto } from "@/lib/comparisons/many-schema";
import { DistinctValueRow } from "./distinct-value-row";

interface DistinctValuesProps {
  readonly binId: string;
  readonly collected: CollectedDto;
  readonly isSecret: boolean;
}

const HEAD = "px-2 py-1 text-left font-medium text-faint text-xs";

/** The different values, how often each is there, and where it came first and last. */
export function DistinctValues({ binId, collected, isSecret }: DistinctValuesProps) {
  const { values, distinct, missing, rows } = collected;
  const most = Math.max(1, ...values.map(({ count }) => count));
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <caption className="pb-1 text-left font-semibold text-ink text-sm">
        {distinct.toLocaleString()} different {distinct === 1 ? "value" : "values"}
        {missing === 0 ? "" : `, nothing in ${missing} of ${rows.length}`}
      </caption>
      <thead>
        <tr className="border-line border-b">
          <th className={HEAD}>Value</th>
          <th className={`${HEAD} w-28 max-md:w-16`}>Times</th>
          <th className={`${HEAD} w-28`}>First, last</th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <DistinctValueRow
            key={`${value.type} ${value.text}`}
            binId={binId}
            value={value}
            most={most}
            path={collected.path}
            isSecret={isSecret}
          />
        ))}
      </tbody>
      {distinct > values.length ? (
        <tfoot>
          <tr>
            <td colSpan={3} className="px-2 py-1 text-faint text-xs">
              {(distinct - values.length).toLocaleString()} more, each as rare as the last.
            </td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}
