"use client";
import { useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { formatBytes } from "@/components/ui/format-bytes";
import { parseJson } from "@/lib/http/json/parse-json";
import { printJson } from "@/lib/http/json/print-json";
import type { BodyDraft } from "./body-draft";
import { type BodyProblem, checkBody } from "./check-body";

interface BodyEditorProps {
  readonly draft: BodyDraft;
  /** Bytes of the captured body. */
  readonly size: number;
  /** Null: the captured body goes as it is. */
  readonly value: string | null;
  /** By the header fields as they are written now. */
  readonly contentType: string | null;
  readonly error: string | null;
  readonly onChange: (text: string | null) => void;
}

const LEAST_ROWS = 6;
const MOST_ROWS = 16;
const MOST_INDENTED = 1024 * 1024;

/** The body as text, checked against its content type; one that is no text goes as it is, or is replaced. */
export function BodyEditor({ draft, size, value, contentType, error, onChange }: BodyEditorProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = value ?? (draft.kind === "text" ? draft.text : null);
  if (text === null) {
    return (
      <div className="flex min-w-0 flex-col items-start gap-1">
        <span className="font-medium text-sm text-soft">Body</span>
        <p className="text-soft text-sm">
          {formatBytes(size)}. {draft.kind === "kept" ? draft.why : ""}: it goes as it was captured, byte for byte.
        </p>
        {error === null ? null : <p className="text-bad text-xs">{error}</p>}
        <Button size="small" onPress={() => onChange("")}>
          Write a text in its place
        </Button>
      </div>
    );
  }
  const problem = checkBody(text, contentType);
  const indented = problem === null ? indentJson(text, contentType) : null;
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-2">
        <label htmlFor={id} className="mr-auto font-medium text-sm text-soft">
          Body
        </label>
        {indented === null || indented === text ? null : (
          <Button size="small" tone="quiet" onPress={() => onChange(indented)}>
            Indent
          </Button>
        )}
        {value === null ? null : (
          <Button size="small" tone="quiet" onPress={() => onChange(null)}>
            As captured
          </Button>
        )}
      </div>
      <textarea
        ref={area}
        id={id}
        value={text}
        rows={countRows(draft.kind === "text" ? draft.text : "")}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck="false"
        aria-describedby={`${id}-note`}
        aria-invalid={problem === null ? undefined : true}
        onChange={(event) => {
          const written = event.target.value;
          onChange(draft.kind === "text" && written === draft.text ? null : written);
        }}
        className="data w-full resize-y rounded-md border border-edge bg-pane px-2.5 py-1.5 text-ink outline-offset-0 hover:border-grey-7 aria-invalid:border-warning"
      />
      <div id={`${id}-note`} className="min-h-4 text-xs">
        {error === null ? null : <p className="text-bad">{error}</p>}
        {problem === null ? null : <Problem problem={problem} onGo={(offset) => select(area.current, offset)} />}
      </div>
    </div>
  );
}

function Problem({ problem, onGo }: { readonly problem: BodyProblem; readonly onGo: (offset: number) => void }) {
  const { message, offset } = problem;
  return (
    <p role="status" className="text-warning">
      {message} It can be sent all the same.{" "}
      {offset === null ? null : (
        <button type="button" className="underline" onClick={() => onGo(offset)}>
          Go there
        </button>
      )}
    </p>
  );
}

/** By the captured text: the field keeps its height while somebody writes. */
function countRows(text: string): number {
  return Math.max(LEAST_ROWS, Math.min(MOST_ROWS, text.split("\n", MOST_ROWS).length + 2));
}

function select(area: HTMLTextAreaElement | null, offset: number): void {
  area?.focus();
  area?.setSelectionRange(offset, offset + 1);
}

function indentJson(text: string, contentType: string | null): string | null {
  if (text.length > MOST_INDENTED || !/json/i.test(contentType ?? "")) return null;
  const parsed = parseJson(text);
  if (!parsed.ok) return null;
  const printed = printJson(parsed.root, { maxLength: 4 * MOST_INDENTED });
  return printed.isWhole ? printed.text : null;
}
