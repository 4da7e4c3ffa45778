export interface ShellWord {
  readonly text: string;
  /** Where it begins, counted from 0. */
  readonly at: number;
}

export type ShellWords =
  | { readonly ok: true; readonly words: readonly ShellWord[] }
  | { readonly ok: false; readonly at: number; readonly message: string };

const BLANK = /[ \t\r\n]/;
// Unquoted, these are more than a command with its words.
const OPERATORS = "|&;<>()`$";
const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
  e: "\x1b",
};

/**
 * The words of one simple command as a POSIX shell, or bash with $'…', reads them. Nothing is expanded or run: what
 * would be (variables, substitutions, pipes, redirections) is refused, with its place.
 */
export function splitShellWords(command: string): ShellWords {
  const words: ShellWord[] = [];
  let at = 0;
  while (at < command.length) {
    const gap = /^(?:[ \t\r\n]|\\\r?\n)+|^#[^\n]*/.exec(command.slice(at, at + 4096));
    if (gap !== null) {
      at += gap[0].length;
      continue;
    }
    const word = readWord(command, at);
    if (!word.ok) return word;
    words.push({ text: word.text, at });
    at = word.end;
  }
  return { ok: true, words };
}

type Part = { readonly ok: true; readonly text: string; readonly end: number } | Extract<ShellWords, { ok: false }>;

function readWord(command: string, start: number): Part {
  let text = "";
  let at = start;
  while (at < command.length && !BLANK.test(command.charAt(at))) {
    const part = readPart(command, at);
    if (!part.ok) return part;
    text += part.text;
    at = part.end;
  }
  return { ok: true, text, end: at };
}

function readPart(command: string, at: number): Part {
  const character = command.charAt(at);
  if (character === "'") return readSingle(command, at);
  if (character === '"') return readDouble(command, at);
  if (character === "\\") {
    if (/^\\\r?\n/.test(command.slice(at, at + 3))) return { ok: true, text: "", end: command.indexOf("\n", at) + 1 };
    return { ok: true, text: command.charAt(at + 1), end: at + 2 };
  }
  if (command.startsWith("$'", at)) return readAnsi(command, at);
  if (OPERATORS.includes(character)) return { ok: false, at, message: `${character} is more than one plain command` };
  return { ok: true, text: character, end: at + 1 };
}

function readSingle(command: string, at: number): Part {
  const end = command.indexOf("'", at + 1);
  if (end === -1) return { ok: false, at, message: "this quote is not closed" };
  return { ok: true, text: command.slice(at + 1, end), end: end + 1 };
}

function readDouble(command: string, start: number): Part {
  let text = "";
  for (let at = start + 1; at < command.length; at += 1) {
    const character = command.charAt(at);
    if (character === '"') return { ok: true, text, end: at + 1 };
    if (character === "`" || (character === "$" && /[\w({]/.test(command.charAt(at + 1)))) {
      return { ok: false, at, message: "nothing is expanded here: write the value itself, in single quotes" };
    }
    if (character === "\\" && '"\\$`\n'.includes(command.charAt(at + 1))) {
      at += 1;
      text += command.charAt(at) === "\n" ? "" : command.charAt(at);
    } else text += character;
  }
  return { ok: false, at: start, message: "this quote is not closed" };
}

/** Bash's $'…', as browsers write it when they copy a request as cURL. */
function readAnsi(command: string, start: number): Part {
  let end = start + 2;
  while (end < command.length && command.charAt(end) !== "'") end += command.charAt(end) === "\\" ? 2 : 1;
  if (end >= command.length) return { ok: false, at: start, message: "this quote is not closed" };
  return { ok: true, text: command.slice(start + 2, end).replace(ANSI_ESCAPE, unescapeAnsi), end: end + 1 };
}

const ANSI_ESCAPE = /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,6})|([0-7]{1,3})|(.))/gs;

function unescapeAnsi(_: string, hex?: string, short?: string, long?: string, octal?: string, plain = ""): string {
  const code = hex ?? short ?? long;
  if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  return ESCAPES[plain] ?? plain;
}
