import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { KEY_TABLE } from "@/components/ui/key-table";
import { KEYS } from "@/components/ui/keys";

const CAPS: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  PageUp: "PgUp",
  PageDown: "PgDn",
  Escape: "Esc",
  " ": "Space",
};

function capsOf(title: string): ReadonlySet<string> {
  const group = KEY_TABLE.find((candidate) => candidate.title === title);
  if (group === undefined) throw new Error(`There is no group "${title}".`);
  return new Set(group.entries.flatMap(({ keys }) => keys.split(" ")));
}

describe("the table of keys", () => {
  it("holds every key that a control can name", () => {
    const shown = KEY_TABLE.flatMap(({ entries }) => entries.flatMap(({ keys }) => [keys, ...keys.split(" ")]));
    const missing = Object.values(KEYS).filter(({ cap }) => !shown.includes(cap));
    expect(missing).toEqual([]);
  });

  it.each([
    ["In the list", "hits/use-list-keys.ts", 8],
    ["In a tree", "tree/handle-tree-key.ts", 8],
    ["On the timeline", ["timeline/move-choice.ts", "timeline/use-brush.ts"], 8],
    ["In the search field", "search/use-field-keys.ts", 5],
    ["In the search of a tree", "tree/tree-toolbar.tsx", 2],
    ["On the divider", "ui/resizable-split.tsx", 4],
  ])("holds the keys that are handled %s", async (title, files, count) => {
    const read = (file: string) => readFile(path.join("components", file), "utf8");
    const source = (await Promise.all([files].flat().map(read))).join("\n");
    // Keys as code names them: "ArrowUp", key === "Enter", case " ", { Home: … }.
    const named = [...source.matchAll(/\b(?:Arrow\w+|Page(?:Up|Down)|Home|End|Enter|Tab|Escape)\b(?=[":])|" "/g)];
    const handled = new Set(named.map(([name]) => name.replaceAll('"', "") || " "));
    expect(handled.size).toBe(count);
    const known = capsOf(title);
    expect([...handled].filter((name) => !known.has(CAPS[name] ?? name))).toEqual([]);
  });

  it("gives a key one meaning in one place", () => {
    for (const { title, entries } of KEY_TABLE) {
      const keys = entries.flatMap((entry) => entry.keys.split(" ").filter((key) => key !== "–"));
      expect(new Set(keys).size, title).toBe(keys.length);
    }
  });

  it("has no key twice where both would work", () => {
    const presses = Object.values(KEYS).flatMap(({ cap, press }) => (cap.startsWith("Ctrl") ? [] : press));
    expect(new Set(presses).size).toBe(presses.length);
  });
});
