/** A media type as RFC 9110 8.3.1 writes it, read leniently. */
export interface ContentType {
  /** Lower case, like "application/json". */
  readonly type: string;
  /** Names in lower case, values unquoted; of several of one name the first counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

const TYPE = /^[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*/;
const PARAMETER = /;[ \t]*(?:([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(?:"((?:[^"\\]|\\.)*)"|([^;"]+)))?[^;]*/gy;

/** Reads a Content-Type field; null when it has no type/subtype. Broken parameters are skipped. */
export function parseContentType(value: string): ContentType | null {
  const head = TYPE.exec(value);
  if (head?.[1] === undefined) return null;
  const parameters = new Map<string, string>();
  for (const [, name, quoted, bare] of value.slice(head[0].length).matchAll(PARAMETER)) {
    if (name === undefined) continue;
    const text = quoted === undefined ? (bare ?? "").trim() : quoted.replace(/\\(.)/gs, "$1");
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), text);
  }
  return { type: head[1].toLowerCase(), parameters };
}
