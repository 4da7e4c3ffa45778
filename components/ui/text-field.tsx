"use client";
import type { ReactNode } from "react";
import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from "react-aria-components/TextField";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly description?: ReactNode;
  readonly error?: string | null;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly size?: "medium" | "large";
  readonly isMono?: boolean;
  readonly isAutoFocused?: boolean;
  readonly inputMode?: "text" | "numeric" | "decimal";
  /** Given for a text of several lines: how many are shown. */
  readonly rows?: number;
  readonly className?: string;
}

const BOX =
  "w-full rounded-md border border-edge bg-pane px-2.5 text-ink outline-offset-0 placeholder:text-faint hover:border-grey-7 data-invalid:border-bad";

/** One text input with its label, its explanation and its error. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, description, error = null, size = "medium", rows, isMono = false } = props;
  const look = `${BOX} ${isMono ? "data" : "text-sm"}`;
  const shared = {
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
    ...(props.inputMode === undefined ? {} : { inputMode: props.inputMode }),
  };
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      // The form itself decides what may be sent; the browser must not hold it back for an error already mended.
      validationBehavior="aria"
      autoFocus={props.isAutoFocused ?? false}
      autoComplete="off"
      spellCheck="false"
      className={`flex min-w-0 flex-col gap-1 ${props.className ?? ""}`}
    >
      <Label className={props.isLabelHidden ? "sr-only" : "text-sm font-medium text-soft"}>{label}</Label>
      {rows === undefined ? (
        <Input {...shared} className={`${look} ${size === "large" ? "h-9" : "h-7 max-md:h-9"}`} />
      ) : (
        <TextArea {...shared} rows={rows} className={`${look} resize-y py-1.5`} />
      )}
      {description === undefined || error !== null ? null : (
        <Text slot="description" className="text-xs text-faint">
          {description}
        </Text>
      )}
      <FieldError className="text-xs text-bad">{error}</FieldError>
    </AriaTextField>
  );
}
