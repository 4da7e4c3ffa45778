const PARAMETER = /;[ \t]*([^\s=;"]+)[ \t]*=[ \t]*/gy;

/**
 * The parameters of a Content-Disposition field (RFC 6266), names in lower case; the first of a name counts. In quotes
 * only \" and \\ are escapes: a Windows path keeps its backslashes. Never throws.
 */
export function parseDisposition(value: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  let at = value.indexOf(";");
  while (at !== -1 && at < value.length) {
    PARAMETER.lastIndex = at;
    const [whole, name = ""] = PARAMETER.exec(value) ?? [];
    if (whole === undefined) {
      at = value.indexOf(";", at + 1);
      continue;
    }
    const read = readValue(value, at + whole.length);
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), read.text);
    at = value.indexOf(";", read.end);
  }
  return parameters;
}

function readValue(value: string, start: number): { text: string; end: number } {
  if (value[start] !== '"') {
    const mark = value.indexOf(";", start);
    const end = mark === -1 ? value.length : mark;
    return { text: value.slice(start, end).trim(), end };
  }
  let text = "";
  let at = start + 1;
  for (; at < value.length && value[at] !== '"'; at += 1) {
    const next = value[at + 1];
    if (value[at] === "\\" && (next === '"' || next === "\\")) at += 1;
    text += value[at];
  }
  return { text, end: Math.min(at + 1, value.length) };
}
