import { Notice } from "@/components/ui/notice";
import type { Pair } from "@/components/ui/pair";
import { PairTable } from "@/components/ui/pair-table";
import { type FormField, parseForm } from "@/lib/http/body/parse-form";

interface FieldTableProps {
  readonly label: string;
  /** As it was sent, one code point per byte. */
  readonly sent: string;
  /** Makes "search this value" for a field; null where that is not offered. */
  /** Then its value is veiled. */
  readonly isSecret?: (name: string, value: string) => boolean;
  readonly offerSearch?: ((name: string, value: string) => () => void) | null;
}

/** The fields of a query or a form: decoded, in order, duplicates kept; as sent beside it where that differs. */
export function FieldTable({ label, sent, isSecret, offerSearch = null }: FieldTableProps) {
  const { fields, reason } = parseForm(sent);
  const pairs = fields.map((field) => {
    const pair = isSecret?.(field.name, field.value) ? veil(toPair(field)) : toPair(field);
    return offerSearch === null ? pair : { ...pair, onSearch: offerSearch(field.name, field.value) };
  });
  return (
    <>
      {reason === null ? null : <Notice tone="warning">{reason}</Notice>}
      <PairTable label={label} pairs={pairs} formatPair={({ value }) => value} />
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

/** As it was sent it would be told beside the veil. */
function veil({ reading, ...pair }: Pair): Pair {
  return { ...pair, isSecret: true };
}
