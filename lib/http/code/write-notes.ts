/** Notes as comment lines on top of code; "" without any. */
export function writeNotes(prefix: string, notes: readonly string[]): string {
  return notes.map((note) => `${prefix} ${note}\n`).join("");
}
