"use client";
import { useId } from "react";

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly explanation: string;
}

interface ChoiceListProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** Exactly one of a few, each with a sentence about what it does. */
export function ChoiceList<Id extends string>({ label, choices, value, onChange }: ChoiceListProps<Id>) {
  const group = useId();
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 font-medium text-sm text-soft">{label}</legend>
      {choices.map(({ id, name, explanation }) => (
        <label
          key={id}
          className="flex items-start gap-2 rounded-md border border-transparent px-2 py-1 hover:bg-hover has-checked:border-edge has-checked:bg-app"
        >
          <input
            type="radio"
            name={group}
            value={id}
            checked={id === value}
            onChange={() => onChange(id)}
            className="mt-0.5 size-3.5 shrink-0 accent-accent"
          />
          <span className="min-w-0">
            <span className="block font-medium text-ink text-sm">{name}</span>
            <span className="block text-faint text-xs">{explanation}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
