import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import type { BodyToShow } from "./body-to-show";
import { FieldTable } from "./field-table";

/** A form body as its fields, decoded, in the order sent. */
export function FormBody({ body }: { readonly body: BodyToShow }) {
  return <FieldTable label="Form fields, decoded, in the order sent" sent={bytesToBinaryText(body.readBytes())} />;
}
