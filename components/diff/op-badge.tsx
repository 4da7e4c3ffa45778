import type { ChangeOp } from "@/lib/diff/diff-schema";
import { describeOp } from "./describe-op";

/** The kind of a change. */
export function OpBadge({ op, isNoise }: { readonly op: ChangeOp; readonly isNoise: boolean }) {
  const { sign, word, tone } = describeOp(op);
  return (
    <span
      className={`inline-flex h-5 shrink-0 items-center gap-1 whitespace-nowrap rounded-sm border px-1.5 font-medium text-xs ${isNoise ? "border-line bg-app text-faint" : tone}`}
    >
      <span aria-hidden="true" className="font-mono">
        {sign}
      </span>
      {word}
    </span>
  );
}
