/** Whether a field name, in lower case, is one of a list of names; in those "*" stands for any characters. */
export type HeaderFilter = (name: string) => boolean;

/** Makes a filter of names without case. Linear in the name: no pattern is handed to an expression as it is. */
export function headerFilter(patterns: readonly string[]): HeaderFilter {
  const plain = new Set(patterns.filter((pattern) => !pattern.includes("*")).map((pattern) => pattern.toLowerCase()));
  const wild = patterns.filter((pattern) => pattern.includes("*")).map((pattern) => pattern.toLowerCase().split("*"));
  return (name) => plain.has(name) || wild.some((pieces) => matchesPieces(name, pieces));
}

function matchesPieces(name: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? "";
  const last = pieces.at(-1) ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, from);
    if (found === -1) return false;
    from = found + piece.length;
  }
  return from <= name.length - last.length;
}
