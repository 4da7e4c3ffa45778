"use client";
import { ChevronDown } from "lucide-react";
import { useId } from "react";

interface SelectFieldProps<Id extends string> {
  readonly label: string;
  readonly options: ReadonlyArray<{ readonly id: Id; readonly label: string }>;
  /** Null: nothing is chosen yet. */
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** What stands there while nothing is chosen; none where something always is. */
  readonly placeholder?: string;
  readonly error?: string | null;
  readonly className?: string;
  readonly isLabelHidden?: boolean;
}

/** One of many, by the list that the browser and the phone bring along. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, options, value, onChange, placeholder, error = null, className = "" } = props;
  const labelLook = props.isLabelHidden ? "sr-only" : "font-medium text-sm text-soft";
  const id = useId();
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={id} className={labelLook}>
        {label}
      </label>
      <span className="relative flex">
        <select
          id={id}
          value={value ?? ""}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onChange={(event) => {
            const chosen = options.find((option) => option.id === event.target.value);
            if (chosen !== undefined) onChange(chosen.id);
          }}
          className="h-7 w-full appearance-none truncate rounded-md border border-edge bg-pane pr-7 pl-2.5 text-ink text-sm outline-offset-0 hover:border-grey-7 aria-invalid:border-bad max-md:h-9"
        >
          {placeholder === undefined ? null : (
            <option value="" disabled>
              {placeholder}
            </option>
          )}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 right-2 my-auto size-3.5 text-faint"
        />
      </span>
      {error === null ? null : (
        <span id={`${id}-error`} className="text-bad text-xs">
          {error}
        </span>
      )}
    </div>
  );
}
