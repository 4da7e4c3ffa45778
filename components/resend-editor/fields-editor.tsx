"use client";
import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextField } from "@/components/ui/text-field";
import { isSecretName } from "@/lib/http/fields/is-secret-name";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { formatFields, parseFields } from "./field-text";
import type { Edit } from "./use-edit";

const VIEWS = [
  { id: "table", label: "Table" },
  { id: "text", label: "Text" },
] as const;
const LONGEST = 64 * 1024;
const LONGEST_TEXT = 1024 * 1024;
const MOST_ROWS = 12;

/** The header fields: one a row, or all as text. */
export function FieldsEditor({ edit: { form, problems, change } }: { readonly edit: Edit }) {
  const { fields, fieldText } = form;
  const read = fieldText === null ? null : parseFields(fieldText);
  const problem = problems.fields ?? (read?.ok === false ? read : null);
  const show = (view: "table" | "text") => {
    if (view === "text") change({ fieldText: fieldText ?? formatFields(fields) });
    else if (read?.ok) change({ fields: read.fields, fieldText: null });
  };
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <div className="flex items-center gap-2">
        <span className="mr-auto font-medium text-sm text-soft">Header fields</span>
        <SegmentedControl
          label="Header fields as"
          options={VIEWS}
          value={fieldText === null ? "table" : "text"}
          onChange={show}
        />
      </div>
      {fieldText === null ? (
        <FieldTable fields={fields} wrongRow={problem?.at ?? null} onChange={(next) => change({ fields: next })} />
      ) : (
        <TextField
          label="Header fields as text"
          isLabelHidden
          value={fieldText}
          onChange={(text) => change({ fieldText: text })}
          rows={Math.min(MOST_ROWS, fieldText.split("\n").length + 1)}
          maxLength={LONGEST_TEXT}
          isMono
        />
      )}
      {problem === null ? null : (
        <p role="alert" className="text-bad text-xs">
          {fieldText === null ? "Row" : "Line"} {problem.at}: {problem.problem}
        </p>
      )}
      <p className="text-faint text-xs">
        Host, Content-Length and the fields of the connection are made true on the way.
      </p>
    </div>
  );
}

interface FieldTableProps {
  readonly fields: RawHeaders;
  readonly wrongRow: number | null;
  readonly onChange: (fields: RawHeaders) => void;
}

function FieldTable({ fields, wrongRow, onChange }: FieldTableProps) {
  const put = (at: number, field: RawHeaders[number]) => onChange(fields.with(at, field));
  return (
    <>
      <ul aria-label="Header fields" className="flex max-h-72 flex-col gap-1 overflow-y-auto p-0.5">
        {fields.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: duplicates are kept, their place is their identity
          <li key={at} className="flex items-start gap-1">
            <FieldInput
              label={`Name of field ${at + 1}`}
              value={name}
              isWrong={wrongRow === at + 1}
              className="w-[34%] shrink-0 text-code-key"
              onChange={(text) => put(at, [text, value])}
            />
            <FieldInput
              label={`Value of field ${at + 1}`}
              value={value}
              isWrong={wrongRow === at + 1}
              className={`min-w-0 flex-1 text-ink ${isSecretName(name) ? "not-focus:[-webkit-text-security:disc]" : ""}`}
              onChange={(text) => put(at, [name, text])}
            />
            <IconButton
              icon={X}
              size="tinyIcon"
              label={`Remove field ${at + 1}${name === "" ? "" : `, ${name}`}`}
              onPress={() => onChange(fields.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ul>
      <Button size="small" tone="quiet" className="-ml-2 self-start" onPress={() => onChange([...fields, ["", ""]])}>
        <Plus aria-hidden="true" className="size-3.5" /> Add a field
      </Button>
    </>
  );
}

interface FieldInputProps {
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly className: string;
  readonly onChange: (text: string) => void;
}

function FieldInput({ label, value, isWrong, className, onChange }: FieldInputProps) {
  return (
    <input
      aria-label={label}
      aria-invalid={isWrong ? true : undefined}
      value={value}
      maxLength={LONGEST}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck="false"
      onChange={(event) => onChange(event.target.value)}
      className={`data h-6 rounded-md border border-edge bg-pane px-2 outline-offset-0 hover:border-grey-7 aria-invalid:border-bad max-md:h-8 ${className}`}
    />
  );
}
