import { TextField } from "@/components/ui/text-field";

interface Retries {
  readonly attempts: string;
  readonly pauseSeconds: string;
}

interface RetryFieldsProps {
  readonly form: Retries;
  readonly problems: Partial<Record<keyof Retries, string>>;
  readonly onChange: (part: Partial<Retries>) => void;
}

/** How often what is not accepted is tried, and how long after the first try. */
export function RetryFields({ form, problems, onChange }: RetryFieldsProps) {
  return (
    <div className="grid w-full max-w-80 grid-cols-2 gap-3">
      <TextField
        label="Attempts at most"
        value={form.attempts}
        onChange={(attempts) => onChange({ attempts })}
        error={problems.attempts ?? null}
        inputMode="numeric"
        maxLength={3}
      />
      <TextField
        label="First pause, in seconds"
        value={form.pauseSeconds}
        onChange={(pauseSeconds) => onChange({ pauseSeconds })}
        error={problems.pauseSeconds ?? null}
        inputMode="decimal"
        maxLength={8}
      />
    </div>
  );
}
