import { isDeepStrictEqual } from "node:util";
import type { BinSettings } from "./settings-schema";

type Tree = Readonly<Record<string, unknown>>;

// Its members are called as senders like; they are no settings of their own.
const UNDIVIDED: ReadonlySet<string> = new Set(["eventColours"]);

/**
 * The names of what differs between two settings, a part and a field of it: "access.bearer", "handshakes". No values, and
 * no names that a sender chose. Pure.
 */
export function listChangedSettings(before: BinSettings, after: BinSettings): readonly string[] {
  return listChanged(before, after).flatMap((part) => {
    const [from, to] = [(before as Tree)[part], (after as Tree)[part]];
    if (UNDIVIDED.has(part) || !isTree(from) || !isTree(to)) return [part];
    return listChanged(from, to).map((field) => `${part}.${field}`);
  });
}

function listChanged(before: Tree, after: Tree): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isDeepStrictEqual(before[name], after[name]));
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
