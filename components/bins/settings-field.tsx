"use client";
import { TextField } from "@/components/ui/text-field";
import { ConflictNote } from "./conflict-note";
import type { SettingsField as FieldName } from "./settings-form";
import type { useSettingsForm } from "./use-settings-form";

interface SettingsFieldProps {
  readonly settings: ReturnType<typeof useSettingsForm>;
  readonly name: FieldName;
  readonly label: string;
  readonly placeholder?: string;
  readonly isNumber?: boolean;
  readonly isAutoFocused?: boolean;
  /** Characters of a text of one line; 200 unless said. */
  readonly longest?: number;
  /** Given for a text of several lines. */
  readonly rows?: number;
}

/** One setting as text, with what is wrong with it and what somebody else made of it meanwhile. */
export function SettingsField({
  settings,
  name,
  label,
  placeholder,
  isNumber,
  isAutoFocused,
  rows,
  longest = 200,
}: SettingsFieldProps) {
  const { form, problems, conflicts, change, take } = settings;
  const theirs = conflicts[name];
  return (
    <div data-field={name} className="flex min-w-0 flex-col gap-1">
      <TextField
        label={label}
        value={form[name]}
        onChange={(text) => change(name, text)}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(isNumber ? { inputMode: "numeric", isMono: true } : {})}
        {...(rows === undefined ? (isNumber ? {} : { maxLength: longest }) : { rows, isMono: true })}
        isAutoFocused={isAutoFocused ?? false}
        error={problems[name] ?? null}
      />
      {theirs === undefined ? null : (
        <ConflictNote theirs={theirs === "" ? "empty" : `“${theirs}”`} onTake={() => take(name)} />
      )}
    </div>
  );
}
