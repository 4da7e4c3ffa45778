"use client";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextField } from "@/components/ui/text-field";
import type { CheckTime } from "./check-time";

interface CheckTimeFieldProps {
  readonly mode: "verify" | "sign";
  readonly time: CheckTime;
  /** Whether the source says when it came. */
  readonly isTimeKnown: boolean;
  readonly error: string | null;
  readonly onChange: (time: CheckTime) => void;
}

const NOW = { id: "now", label: "Now" } as const;
const CAME = { id: "came", label: "When it came" } as const;
const OTHER = { id: "other", label: "Another time" } as const;
const LABELS = { verify: "Judge its age by", sign: "Sign it with the time" } as const;
const OPTIONS = { verify: [NOW, CAME, OTHER], sign: [NOW, OTHER] } as const;

/** By which clock the age of the signature is judged, or which time it is given. */
export function CheckTimeField({ mode, time, isTimeKnown, error, onChange }: CheckTimeFieldProps) {
  const kind = mode === "sign" && time.kind === "came" ? "now" : time.kind;
  return (
    <div className="flex min-w-0 flex-col items-start gap-1.5">
      <span className="font-medium text-sm text-soft">{LABELS[mode]}</span>
      <SegmentedControl
        label={LABELS[mode]}
        options={OPTIONS[mode]}
        value={kind}
        onChange={(chosen) => onChange({ ...time, kind: chosen })}
      />
      {kind === "other" ? (
        <TextField
          label="Time"
          isLabelHidden
          value={time.text}
          onChange={(text) => onChange({ ...time, text })}
          placeholder="1735689600 or 2025-01-01T00:00:00Z"
          isMono
          maxLength={60}
          error={error}
          className="w-full max-w-80"
        />
      ) : null}
      <p className="text-faint text-xs">{describe(mode, kind, isTimeKnown)}</p>
    </div>
  );
}

function describe(mode: "verify" | "sign", kind: CheckTime["kind"], isTimeKnown: boolean): string {
  if (kind === "other") return "Unix seconds, or a date with its zone.";
  if (mode === "sign") return "Where the scheme signs a time.";
  if (kind === "now") return "As a receiver would that gets it at this moment.";
  return isTimeKnown
    ? "At the time that the source gives for it."
    : "The source does not say when that was: the time that is signed counts, so that it is never too old.";
}
