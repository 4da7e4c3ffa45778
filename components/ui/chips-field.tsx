"use client";
import { X } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";

interface ChipsFieldProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly description: string;
  readonly placeholder: string;
  /** Why a text is none of these; null where it is one. */
  readonly check?: (text: string) => string | null;
  /** Offered while somebody types. */
  readonly suggestions?: readonly string[];
  readonly most: number;
  readonly maxLength: number;
}

/**
 * Several short texts, each a chip that can be taken away: written and taken with Enter, or when the field is left.
 * Backspace in the empty field takes the last one away.
 */
export function ChipsField(props: ChipsFieldProps) {
  const { label, values, onChange, description, placeholder, suggestions = [], most, maxLength } = props;
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = () => {
    const taken = text.trim();
    const found = taken === "" ? null : (props.check?.(taken) ?? null);
    setProblem(found);
    if (found !== null) return;
    setText("");
    if (taken !== "" && !values.includes(taken) && values.length < most) onChange([...values, taken]);
  };
  const remove = (value: string) => {
    onChange(values.filter((other) => other !== value));
    // The chip goes, and the focus must not go with it.
    input.current?.focus();
  };
  const handleKey = (event: KeyboardEvent) => {
    const last = values.at(-1);
    if (event.key === "Enter" && text.trim() !== "") {
      event.preventDefault();
      take();
    } else if (event.key === "Backspace" && text === "" && last !== undefined) remove(last);
  };
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-medium text-sm text-soft">
        {label}
      </label>
      <div className="flex min-h-7 flex-wrap items-center gap-1 rounded-md border border-edge bg-pane px-1 py-[3px] focus-within:outline-2 focus-within:outline-accent hover:border-grey-7 max-md:min-h-9">
        {values.length === 0 ? null : (
          <ul aria-label={label} className="contents">
            {values.map((value) => (
              <Chip key={value} value={value} onRemove={() => remove(value)} />
            ))}
          </ul>
        )}
        <input
          ref={input}
          id={id}
          value={text}
          list={`${id}-list`}
          placeholder={values.length === 0 ? placeholder : ""}
          maxLength={maxLength}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck="false"
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={`${id}-notes`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={handleKey}
          onBlur={take}
          className="data min-w-32 flex-1 bg-transparent px-1.5 text-ink outline-none placeholder:text-faint"
        />
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      </div>
      <span id={`${id}-notes`} className={`text-xs ${problem === null ? "text-faint" : "text-bad"}`}>
        {problem ?? description}
      </span>
    </div>
  );
}

function Chip({ value, onRemove }: { readonly value: string; readonly onRemove: () => void }) {
  return (
    <li className="data flex min-w-0 items-center gap-0.5 rounded-sm border border-line bg-app pl-1.5 text-ink">
      <span className="min-w-0 [overflow-wrap:anywhere]">{value}</span>
      <button
        type="button"
        aria-label={`Remove ${value}`}
        onClick={onRemove}
        className="flex size-5 shrink-0 items-center justify-center rounded-sm text-faint hover:text-ink max-md:size-7"
      >
        <X aria-hidden="true" className="size-3" strokeWidth={2} />
      </button>
    </li>
  );
}
