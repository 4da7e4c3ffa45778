import { decodeFormText } from "@/lib/http/decode-form-text";

export const MAX_FORM_FIELDS = 10_000;

export interface FormField {
  readonly name: string;
  readonly value: string;
  /** As sent, one code point per byte; `rawValue` is null when there was no "=". */
  readonly rawName: string;
  readonly rawValue: string | null;
  /** The name of an earlier or later field too. */
  readonly isDuplicate: boolean;
  /** What could not be decoded and stands as it was sent. */
  readonly problem: string | null;
}

export interface ParsedForm {
  readonly fields: readonly FormField[];
  /** Why not all fields are here. */
  readonly reason: string | null;
}

/**
 * The fields of an application/x-www-form-urlencoded body, or of a query, in order, duplicates kept, each decoded and
 * as sent. Takes one code point per byte. Never throws.
 */
export function parseForm(text: string, { maxFields = MAX_FORM_FIELDS }: { maxFields?: number } = {}): ParsedForm {
  const fields: Array<Omit<FormField, "isDuplicate">> = [];
  const counts = new Map<string, number>();
  let reason: string | null = null;
  for (let start = 0; start < text.length; ) {
    const mark = text.indexOf("&", start);
    const end = mark === -1 ? text.length : mark;
    if (end > start) {
      if (fields.length === maxFields) {
        reason = `Only the first ${maxFields} fields are shown.`;
        break;
      }
      const field = readField(text.slice(start, end));
      fields.push(field);
      counts.set(field.name, (counts.get(field.name) ?? 0) + 1);
    }
    start = end + 1;
  }
  return { fields: fields.map((field) => ({ ...field, isDuplicate: (counts.get(field.name) ?? 0) > 1 })), reason };
}

function readField(part: string): Omit<FormField, "isDuplicate"> {
  const equals = part.indexOf("=");
  const rawName = equals === -1 ? part : part.slice(0, equals);
  const rawValue = equals === -1 ? null : part.slice(equals + 1);
  const name = decodeFormText(rawName);
  const value = decodeFormText(rawValue ?? "");
  return { name: name.text, value: value.text, rawName, rawValue, problem: name.problem ?? value.problem };
}
