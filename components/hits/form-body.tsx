import { PairTable } from "@/components/ui/pair-table";
import { parseQuery } from "@/lib/http/parse-query";

/** A form body as its fields, decoded, in the order sent. */
export function FormBody({ base64 }: { readonly base64: string }) {
  // atob gives one code point per byte, which is what the parser reads.
  const pairs = parseQuery(atob(base64)).map(([name, value]) => ({ name, value }));
  return <PairTable label="Form fields, decoded, in the order sent" pairs={pairs} formatPair={({ value }) => value} />;
}
