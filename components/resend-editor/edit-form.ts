import type { ResendOrder } from "@/components/api/resend-hit";
import {
  checkSendForm,
  previewUrl,
  type SendForm,
  type SendProblems,
  toResendOrder,
} from "@/components/resends/send-form";
import type { DiffMessage } from "@/lib/diff/diff-message";
import type { HitDto } from "@/lib/hits/hit-schema";
import { editFields } from "@/lib/http/forward/edit-fields";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { type BodyDraft, writeBody } from "./body-draft";
import { findFieldEdits } from "./field-edits";
import { checkFields, parseFields } from "./field-text";

/** A request while it is edited. */
export interface EditForm {
  readonly send: SendForm;
  readonly method: string;
  readonly fields: RawHeaders;
  /** The fields as text while they are written as one; null while they are a table. */
  readonly fieldText: string | null;
  /** Null: the captured body, byte for byte. */
  readonly body: string | null;
}

export interface EditProblems extends SendProblems {
  readonly method?: string;
  /** `at` counts the rows, or the lines, from 1. */
  readonly fields?: { readonly at: number; readonly problem: string };
  readonly body?: string;
}

export type CapturedHit = Pick<HitDto, "method" | "target" | "headers" | "bodyTruncated" | "state">;

const METHOD = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/;

/** The captured request, unchanged, on its way to a URL. */
export function startEditForm({ method, headers }: CapturedHit, send: SendForm): EditForm {
  return { send, method, fields: headers, fieldText: null, body: null };
}

export function checkEditForm(form: EditForm, hit: CapturedHit): EditProblems {
  const fields = readFields(form);
  const isWhole = !hit.bodyTruncated && hit.state !== "denied";
  return {
    ...checkSendForm(form.send),
    ...(METHOD.test(form.method.trim()) ? {} : { method: "A method like POST." }),
    ...(fields.ok ? {} : { fields: { at: fields.at, problem: fields.problem } }),
    ...(form.body === null && !isWhole ? { body: "Not all of the body is stored: write what shall be sent." } : {}),
  };
}

/** What is asked of the server: only what differs from the captured hit. For a form without problems. */
export function toEditOrder(form: EditForm, hit: CapturedHit, draft: BodyDraft): ResendOrder {
  const fields = readFields(form);
  const headers = fields.ok ? findFieldEdits(hit.headers, fields.fields) : null;
  const method = form.method.trim().toUpperCase();
  return {
    ...toResendOrder(form.send),
    ...(method === hit.method ? {} : { method }),
    ...(headers === null ? {} : { headers }),
    ...(form.body === null ? {} : { body: writeBody(form.body, draft) }),
  };
}

interface EditedMessage extends DiffMessage {
  readonly method: string;
  readonly target: string;
  readonly headers: RawHeaders;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * The request as it is edited, before what the connection and the signature change; null while its fields cannot be
 * read.
 */
export function writeEdited(
  form: EditForm,
  hit: CapturedHit,
  captured: { readonly bytes: Uint8Array<ArrayBuffer>; readonly draft: BodyDraft },
): EditedMessage | null {
  const fields = readFields(form);
  if (!fields.ok) return null;
  const url = previewUrl(form.send, hit.target);
  return {
    method: form.method.trim().toUpperCase(),
    target: url === null ? hit.target : pathOf(url),
    headers: editFields(hit.headers, findFieldEdits(hit.headers, fields.fields) ?? {}),
    body: form.body === null ? captured.bytes : new TextEncoder().encode(writeBody(form.body, captured.draft)),
  };
}

/** The fields, out of the table or the text. */
export function readFields({ fields, fieldText }: Pick<EditForm, "fields" | "fieldText">) {
  return fieldText === null ? checkFields(fields) : parseFields(fieldText);
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/?#]*/i, "");
}
