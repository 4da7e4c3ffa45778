import { explainField } from "@/components/hits/field-guide";
import { formatBytes } from "@/components/ui/format-bytes";
import { Notice } from "@/components/ui/notice";
import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import type { BodyToShow } from "./body-to-show";
import { FieldTable } from "./field-table";

// What is decoded while the page waits.
const LONGEST = 1_000_000;

/** A form body as its fields, decoded, in the order sent. */
export function FormBody({ body: { bytes } }: { readonly body: BodyToShow }) {
  return (
    <div className="flex flex-col gap-2">
      {bytes.length <= LONGEST ? null : (
        <Notice tone="info">Read: the first {formatBytes(LONGEST)}. Text shows all of it.</Notice>
      )}
      <FieldTable
        label="Form fields, decoded, in the order sent"
        isSecret={(name, value) => explainField(name, value).isSecret}
        sent={bytesToBinaryText(bytes.subarray(0, LONGEST))}
      />
    </div>
  );
}
