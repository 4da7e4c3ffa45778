"use client";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Switch } from "@/components/ui/switch";
import { TextField } from "@/components/ui/text-field";
import { RetryFields } from "./retry-fields";
import type { SendForm, SendProblems } from "./send-form";

const TIMES = [
  { id: "once", label: "Once" },
  { id: "retry", label: "Until accepted" },
  { id: "repeat", label: "Several times" },
] as const;

interface TimesFieldProps {
  readonly form: SendForm;
  readonly problems: SendProblems;
  readonly onChange: (part: Partial<SendForm>) => void;
}

/** How often it is sent. */
export function TimesField({ form, problems, onChange }: TimesFieldProps) {
  return (
    <div className="flex min-w-0 flex-col items-start gap-2">
      <div className="flex flex-col items-start gap-1">
        <span className="font-medium text-sm text-soft">How often</span>
        <SegmentedControl
          label="How often"
          options={TIMES}
          value={form.times}
          onChange={(times) => onChange({ times })}
        />
      </div>
      {form.times === "retry" ? (
        <>
          <RetryFields form={form} problems={problems} onChange={onChange} />
          <p className="text-faint text-xs">
            The pause doubles each time, up to an hour; a longer Retry-After is waited for. It ends with the first 2xx.
          </p>
        </>
      ) : null}
      {form.times === "repeat" ? (
        <>
          <TextField
            label="Times"
            value={form.repeat}
            onChange={(repeat) => onChange({ repeat })}
            error={problems.repeat ?? null}
            inputMode="numeric"
            maxLength={3}
            className="w-32"
          />
          <Switch
            label="All at once"
            description="Does the receiver take the same event twice at the same time? Else one after the other."
            isOn={form.isParallel}
            onChange={(isParallel) => onChange({ isParallel })}
          />
        </>
      ) : null}
    </div>
  );
}
