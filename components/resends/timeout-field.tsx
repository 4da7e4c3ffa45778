import { TextField } from "@/components/ui/text-field";

interface TimeoutFieldProps {
  readonly value: string;
  readonly onChange: (seconds: string) => void;
  readonly error: string | null;
}

/** How long a receiver has to answer, each time. */
export function TimeoutField({ value, onChange, error }: TimeoutFieldProps) {
  return (
    <TextField
      label="Longest wait for an answer, in seconds"
      value={value}
      onChange={onChange}
      error={error}
      description="Left empty: 30 until it begins to answer, 60 for all of it."
      inputMode="decimal"
      maxLength={6}
      className="w-full max-w-80"
    />
  );
}
