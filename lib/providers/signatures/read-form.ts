import { type FormFields, readFormFields } from "@/lib/providers/request/form-fields";

// One body is signed together with many URLs when the right URL is searched.
const READ = new WeakMap<Uint8Array, { readonly fields: FormFields | null }>();

/** The fields of a form body, decoded; null when there are too many. Read once for one and the same array of bytes. */
export function readForm(body: Uint8Array): FormFields | null {
  const known = READ.get(body);
  if (known !== undefined) return known.fields;
  const fields = readFormFields(body);
  READ.set(body, { fields });
  return fields;
}
