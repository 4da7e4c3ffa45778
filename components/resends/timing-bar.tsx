import { formatDuration } from "@/components/hits/format-duration";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import { listTimingSteps } from "./timing-steps";

const COLOURS: Readonly<Record<string, string>> = {
  Name: "bg-grey-7",
  Connect: "bg-grey-9",
  TLS: "bg-grey-11",
  "First byte": "bg-info",
  Waited: "bg-bad",
  Rest: "bg-good",
};

/** How long each step took: as lengths, and in words. */
export function TimingBar({ timing }: { readonly timing: AttemptDto["timing"] }) {
  const steps = listTimingSteps(timing);
  return (
    <div className="flex flex-col gap-1.5">
      <div aria-hidden="true" className="flex h-2 w-full max-w-xl gap-px overflow-hidden rounded-sm bg-app">
        {steps.map(({ name, ms }) => (
          <span
            key={name}
            className={`min-w-[2px] ${COLOURS[name] ?? ""}`}
            style={{ flexGrow: Math.max(ms, 0.01), flexBasis: 0 }}
          />
        ))}
      </div>
      <dl aria-label="Time of each step" className="flex flex-wrap gap-x-4 gap-y-0.5 text-xs">
        {steps.map(({ name, ms }) => (
          <div key={name} className="flex items-center gap-1.5">
            <dt className="flex items-center gap-1.5 text-soft">
              <span aria-hidden="true" className={`size-2 rounded-sm ${COLOURS[name] ?? ""}`} />
              {name}
            </dt>
            <dd className="text-ink tabular-nums">{formatDuration(ms)}</dd>
          </div>
        ))}
        <div className="flex items-center gap-1.5">
          <dt className="text-soft">Total</dt>
          <dd className="font-medium text-ink tabular-nums">{formatDuration(timing.totalMs)}</dd>
        </div>
      </dl>
    </div>
  );
}
