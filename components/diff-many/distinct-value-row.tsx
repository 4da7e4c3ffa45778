import { Count } from "@/components/ui/count";
import type { CollectedDto } from "@/lib/comparisons/many-schema";
import { HitLink } from "./hit-link";
import { ValueText } from "./value-text";

interface DistinctValueRowProps {
  readonly binId: string;
  readonly value: CollectedDto["values"][number];
  /** How often the most frequent one is there. */
  readonly most: number;
  /** Where it stands in its hits. */
  readonly path: string;
  readonly isSecret: boolean;
}

/** One value, how often it is there beside the most frequent one, and its first and last hit. */
export function DistinctValueRow({ binId, value, most, path, isSecret }: DistinctValueRowProps) {
  const { text, count, firstSeq, lastSeq } = value;
  return (
    <tr className="border-line/60 border-b">
      <td className="px-2 py-1">
        <ValueText text={text} isSecret={isSecret} name={path} label={`a value of ${path}`} />
      </td>
      <td className="px-2 py-1">
        <span className="flex items-center gap-2 tabular-nums">
          <span className="w-8 text-right">
            <Count value={count} />
          </span>
          <span
            aria-hidden="true"
            className="h-2 rounded-sm bg-info max-md:hidden"
            style={{ width: `${(count / most) * 3}rem` }}
          />
        </span>
      </td>
      <td className="px-2 py-1 tabular-nums">
        <HitLink binId={binId} seq={firstSeq} />
        {lastSeq === firstSeq ? null : (
          <>
            {" – "}
            <HitLink binId={binId} seq={lastSeq} />
          </>
        )}
      </td>
    </tr>
  );
}
