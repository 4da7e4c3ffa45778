export type HeaderLines =
  | { readonly ok: true; readonly headers: ReadonlyArray<readonly [name: string, value: string]> }
  | { readonly ok: false; readonly problem: string };

/** Reads "Name: value" lines, empty ones skipped; names the first line that is no header. */
export function parseHeaderLines(text: string): HeaderLines {
  const headers: Array<readonly [string, string]> = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim();
    if (colon < 1 || name === "") {
      return { ok: false, problem: `Line ${index + 1} needs a name, a colon and a value.` };
    }
    headers.push([name, line.slice(colon + 1).trim()]);
  }
  return { ok: true, headers };
}
