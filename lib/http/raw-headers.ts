/**
 * Header fields as they were sent: order, case and duplicates kept, values of one code point per byte (ISO-8859-1).
 * Every other form of headers is derived from this one.
 */
export type RawHeaders = ReadonlyArray<readonly [name: string, value: string]>;

/** The values of all fields of that name (case-insensitive, RFC 9110 5.1), in order. */
export function headerValues(headers: RawHeaders, name: string): string[] {
  const wanted = name.toLowerCase();
  return headers.filter(([field]) => field.toLowerCase() === wanted).map(([, value]) => value);
}

/** The first value of that field, or null. */
export function findHeader(headers: RawHeaders, name: string): string | null {
  const wanted = name.toLowerCase();
  for (const [field, value] of headers) {
    if (field.length === wanted.length && field.toLowerCase() === wanted) return value;
  }
  return null;
}
