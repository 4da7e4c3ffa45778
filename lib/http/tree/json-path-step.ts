// RFC 9535 2.5.1.1: what may follow a dot.
const SHORTHAND = /^[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*$/;
const SPECIAL = /[\\'\p{Cc}]/gu;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["'", "\\'"],
  ["\b", "\\b"],
  ["\f", "\\f"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** The JSONPath segment (RFC 9535 2.5) of a member, like `.name` or `['a b']`. */
export function memberStep(name: string): string {
  if (SHORTHAND.test(name)) return `.${name}`;
  return `['${name.replace(SPECIAL, escapeCharacter)}']`;
}

/** The JSONPath segment of an element. */
export function indexStep(index: number): string {
  return `[${index}]`;
}

function escapeCharacter(character: string): string {
  return ESCAPES.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
