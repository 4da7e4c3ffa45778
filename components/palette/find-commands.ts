import type { Command } from "./command";

const MOST = 50;

/**
 * The commands that hold every word typed, in any order and case. Those whose label begins with the text come first;
 * otherwise the order stays. At most 50.
 */
export function findCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/);
  const found = commands.filter(({ label, words: more = "" }) => {
    const all = `${label} ${more}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const isFirst = ({ label }: Command) => text !== "" && label.toLowerCase().startsWith(text);
  return [...found.filter(isFirst), ...found.filter((command) => !isFirst(command))].slice(0, MOST);
}

/** The number of a hit that was typed, as "12", "#12" or "12,345"; null for anything else, and for what cannot exist yet. */
export function parseJump(typed: string, lastSeq: number): number | null {
  const digits = /^#?\s*(\d[\d.,' ]*)$/.exec(typed.trim())?.[1]?.replaceAll(/\D/g, "");
  const seq = Number(digits ?? "");
  return seq >= 1 && seq <= lastSeq ? seq : null;
}
