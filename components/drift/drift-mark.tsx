import type { DriftDto } from "@/lib/hits/drift-schema";

/** In a row: how many paths are not as in the baseline. A press on it, which the list handles, opens the comparison. */
export function DriftMark({ drift }: { readonly drift: DriftDto }) {
  const { added, removed, types, baseline, text } = drift;
  return (
    <span
      data-drift={baseline}
      title={`Against the baseline, hit ${baseline}: ${text}. Press to compare.`}
      className="shrink-0 cursor-pointer rounded-sm border border-warning-line bg-warning-soft px-1 text-warning tabular-nums leading-4 hover:underline"
    >
      ±{added + removed + types}
      <span className="sr-only"> against the baseline: {text}</span>
    </span>
  );
}
