import type { TargetHealth } from "./read-health";

const LOOKS = {
  good: { dot: "rounded-full bg-good", text: "text-good" },
  warning: { dot: "rounded-[2px] bg-warning", text: "text-warning" },
  bad: { dot: "rounded-[2px] rotate-45 bg-bad", text: "text-bad" },
  neutral: { dot: "rounded-full border border-grey-8", text: "text-soft" },
} as const;

/** How a target does, in words; the sign beside them differs in form as well as in colour. */
export function HealthMark({ health: { tone, words } }: { readonly health: TargetHealth }) {
  const look = LOOKS[tone];
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium ${look.text}`}>
      <span aria-hidden="true" className={`size-2 shrink-0 ${look.dot}`} />
      {words}
    </span>
  );
}
