import { describe, expect, it } from "vitest";
import type { Command } from "@/components/palette/command";
import { findCommands, parseJump } from "@/components/palette/find-commands";

function command(label: string, words?: string): Command {
  return { id: label, label, group: "Do", run: () => {}, ...(words === undefined ? {} : { words }) };
}

const COMMANDS = [
  command("Show ages"),
  command("Pause capturing"),
  command("Capture again"),
  command("Settings…", "rename"),
];

describe("findCommands", () => {
  it.each([
    ["", ["Show ages", "Pause capturing", "Capture again", "Settings…"]],
    ["  CAPTUR ", ["Capture again", "Pause capturing"]],
    ["again capt", ["Capture again"]],
    ["rename", ["Settings…"]],
    [".*", []],
  ])("for %j", (typed, labels) => {
    expect(findCommands(COMMANDS, typed).map(({ label }) => label)).toEqual(labels);
  });

  it("finds at most 50", () => {
    expect(
      findCommands(
        Array.from({ length: 80 }, (_, n) => command(`bin ${n}`)),
        "bin",
      ),
    ).toHaveLength(50);
  });
});

describe("parseJump", () => {
  it.each([
    ["12", 12],
    ["#12", 12],
    [" # 1,234 ", 1234],
    ["100000", 100_000],
    ["100001", null],
    ["0", null],
    ["-1", null],
    ["1e3", null],
    ["", null],
    ["bin 2", null],
    ["9".repeat(400), null],
  ])("reads %j as %j", (typed, seq) => {
    expect(parseJump(typed, 100_000)).toBe(seq);
  });
});
