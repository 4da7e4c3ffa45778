import { Notice } from "@/components/ui/notice";
import type { Pair } from "@/components/ui/pair";
import { PairTable } from "@/components/ui/pair-table";
import { type FormField, parseForm } from "@/lib/http/body/parse-form";

interface FieldTableProps {
  readonly label: string;
  /** As it was sent, one code point per byte. */
  readonly sent: string;
}

/** The fields of a query or a form: decoded, in order, duplicates kept; as sent beside it where that differs. */
export function FieldTable({ label, sent }: FieldTableProps) {
  const { fields, reason } = parseForm(sent);
  return (
    <>
      {reason === null ? null : <Notice tone="warning">{reason}</Notice>}
      <PairTable label={label} pairs={fields.map(toPair)} formatPair={({ value }) => value} />
    </>
  );
}

function toPair({ name, value, rawName, rawValue, isDuplicate, problem }: FormField): Pair {
  const raw = rawValue === null ? rawName : `${rawName}=${rawValue}`;
  const notes = [
    ...(isDuplicate ? ["name sent more than once"] : []),
    ...(rawValue === null ? ["sent without ="] : []),
    ...(problem === null ? [] : [problem]),
  ];
  return {
    name,
    value,
    ...(raw === `${name}=${value}` || rawValue === null ? {} : { reading: { label: "as sent", text: raw } }),
    ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
  };
}
