export type Tone = "plain" | "good" | "warning" | "bad" | "faint" | "strong";

const CODES: Readonly<Record<Tone, string>> = {
  plain: "",
  good: "32",
  warning: "33",
  bad: "31",
  faint: "2",
  strong: "1",
};

export type Paint = (text: string, tone: Tone) => string;

/** Colours text, or leaves it as it is where colours are not wanted. */
export function createPaint(isColoured: boolean): Paint {
  return (text, tone) => (isColoured && CODES[tone] !== "" ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text);
}

/** Whether to colour: in a terminal that can, unless NO_COLOR is set to anything (no-color.org). */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "" && env.FORCE_COLOR !== "0") return true;
  return isTerminal && env.TERM !== "dumb";
}
