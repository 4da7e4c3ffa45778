import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isWithheld } from "@/components/role/withheld";

describe("isWithheld", () => {
  it("keeps from viewers what changes something, and from editors what only owners may", () => {
    for (const id of ["settings", "pause", "share", "pin", "delete-hit", "resend", "url"]) {
      expect([isWithheld(id, "viewer"), isWithheld(id, "editor"), isWithheld(id, "owner")]).toEqual([
        true,
        false,
        false,
      ]);
    }
    expect([isWithheld("delete", "viewer"), isWithheld("delete", "editor")]).toEqual([true, true]);
    expect(isWithheld("delete", "owner")).toBe(false);
  });

  it("keeps reading from nobody", () => {
    for (const id of ["export", "shares", "targets", "bulks", "guide", "alerts", "copy", "diff"]) {
      expect(isWithheld(id, "viewer")).toBe(false);
    }
  });
});

// Ids of what only looks, or changes nothing but this browser; a new entry is withheld, or is named here.
const HARMLESS = [
  ...["copy", "guide", "targets", "bulks", "shares", "export", "alerts", "signature", "all"],
  ...["diff", "diff-previous", "diff-choose", "diff-pasted", "diff-baseline", "many"],
  ...["show-signature", "show-delivery", "search", "follow", "time", "timeline", "keys"],
];

describe("what menus and the palette offer", () => {
  it("is withheld from viewers, or known to change nothing", async () => {
    const folder = "components/dashboard/commands";
    const files = [...(await readdir(folder)).map((name) => path.join(folder, name)), "components/bins/bin-menu.tsx"];
    const sources = await Promise.all(files.map((file) => readFile(file, "utf8")));
    const ids = sources.flatMap((source) =>
      [...source.matchAll(/\b(?:id: |dialog\(|compare\()"([\w-]+)"/g)].map(([, id = ""]) => id),
    );
    expect(new Set(ids).size).toBeGreaterThan(35);
    const forgotten = ids.filter((id) => !isWithheld(id, "viewer") && !HARMLESS.includes(id));
    expect(forgotten).toEqual([]);
    expect(HARMLESS.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
