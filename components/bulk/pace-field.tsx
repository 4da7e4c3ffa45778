"use client";
import { Disclosure } from "@/components/hits/disclosure";
import { RetryFields } from "@/components/resends/retry-fields";
import { TimeoutField } from "@/components/resends/timeout-field";
import { Switch } from "@/components/ui/switch";
import { TextField } from "@/components/ui/text-field";
import type { BulkForm, BulkProblems } from "./bulk-form";

interface PaceFieldProps {
  readonly form: BulkForm;
  readonly problems: BulkProblems;
  readonly onChange: (part: Partial<BulkForm>) => void;
}

/** How fast they go, how many at a time, and how long each has, and what is done with those that are not accepted. */
export function PaceField({ form, problems, onChange }: PaceFieldProps) {
  const { attempts, pauseSeconds, timeoutSeconds } = problems;
  const hasProblem = [attempts, pauseSeconds, timeoutSeconds].some((problem) => problem !== undefined);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="grid w-full max-w-80 grid-cols-2 gap-3">
        <TextField
          label="A second, at most"
          value={form.rate}
          onChange={(rate) => onChange({ rate })}
          error={problems.rate ?? null}
          inputMode="decimal"
          maxLength={7}
        />
        <TextField
          label="At once"
          value={form.atOnce}
          onChange={(atOnce) => onChange({ atOnce })}
          error={problems.atOnce ?? null}
          inputMode="numeric"
          maxLength={1}
        />
      </div>
      {form.order === "asc" && form.atOnce.trim() !== "1" ? (
        <p className="text-faint text-xs">Several at once may overtake each other.</p>
      ) : null}
      <Disclosure summary={`Retries, redirects, longest wait${hasProblem ? ": something is wrong here" : ""}`}>
        <div className="flex flex-col divide-y divide-line border-line border-y">
          <Switch
            label="Try again what is not accepted"
            description="Each hit has its attempts before the next one goes; the pause doubles each time."
            isOn={form.isRetried}
            onChange={(isRetried) => onChange({ isRetried })}
          />
          <Switch
            label="Follow redirects"
            description="Else the redirect itself is the answer, as senders of webhooks take it."
            isOn={form.followsRedirects}
            onChange={(followsRedirects) => onChange({ followsRedirects })}
          />
        </div>
        {form.isRetried ? <RetryFields form={form} problems={problems} onChange={onChange} /> : null}
        <TimeoutField
          value={form.timeoutSeconds}
          onChange={(seconds) => onChange({ timeoutSeconds: seconds })}
          error={timeoutSeconds ?? null}
        />
      </Disclosure>
    </div>
  );
}
