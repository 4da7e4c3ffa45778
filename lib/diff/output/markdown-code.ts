const CONTROLS = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const MAX_CELL = 200;

/**
 * Any text as code inside of a table's cell: nothing in it is Markdown or HTML. Fenced by more backticks than it has in a
 * row, pipes escaped, control characters and those that turn the direction of writing shown as escapes.
 */
export function markdownCode(text: string): string {
  const characters = Array.from(text);
  const cut = characters.length > MAX_CELL ? `${characters.slice(0, MAX_CELL).join("")}…` : text;
  // Readers differ on how many backslashes before a pipe escape it: there is never more than one.
  const plain = cut
    .replace(CONTROLS, escapeControl)
    .replace(/\\+(?=\|)/g, (run) => "\\u005c".repeat(run.length))
    .replaceAll("|", "\\|");
  if (plain === "") return "(empty)";
  const fence = "`".repeat(longestRun(plain) + 1);
  const needsSpace = /^[` ]|[` ]$/.test(plain);
  return needsSpace ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}

/** A fence that no line of the text can close. */
export function markdownFence(text: string): string {
  return "`".repeat(Math.max(3, longestRun(text) + 1));
}

/** Line breaks stay, other control characters are shown as escapes. */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (character) =>
    character === "\n" || character === "\t" ? character : escapeControl(character),
  );
}

function escapeControl(character: string): string {
  const named = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[character];
  return named ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
