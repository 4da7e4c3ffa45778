import { describe, expect, it, vi } from "vitest";
import { listBinCommands } from "@/components/dashboard/commands/list-bin-commands";
import { listViewCommands } from "@/components/dashboard/commands/list-view-commands";
import type { Command } from "@/components/palette/command";
import { findCommands } from "@/components/palette/find-commands";

const nothing = () => undefined;

function view(parts: Partial<Parameters<typeof listViewCommands>[0]> = {}) {
  return listViewCommands({
    isFollowing: true,
    isNarrow: false,
    isAge: true,
    theme: "system",
    onToggleFollow: nothing,
    onToggleTimes: nothing,
    onTheme: nothing,
    onSearch: nothing,
    onChooseSpan: nothing,
    onOpenHelp: nothing,
    ...parts,
  });
}

function bin(parts: Partial<Parameters<typeof listBinCommands>[0]> = {}) {
  return listBinCommands({
    binId: "b1",
    isPaused: false,
    mayEdit: true,
    onCopyUrl: nothing,
    onTogglePause: nothing,
    onOpen: nothing,
    onGo: nothing,
    ...parts,
  });
}

function labels(commands: readonly Omit<Command, "group">[]): readonly string[] {
  return commands.map(({ label }) => label);
}

describe("the commands of the palette", () => {
  const all = [...view(), ...bin()];

  it("differ in id and label, and begin with what they do", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(labels(all)).size).toBe(all.length);
    const verbs = "Delete Search Stop Show Choose Use Copy Change Pause Export Import Set Debug Go Send Share".split(
      " ",
    );
    for (const label of labels(all)) expect(verbs).toContain(label.split(" ")[0]);
  });

  it.each([
    ["rename", "Change the bin’s settings…"],
    ["dark", "Use the dark theme"],
    ["shortcuts", "Show all keys"],
    ["tunnel", "Show how senders reach the bin…"],
    ["sound", "Set alerts for new hits…"],
    ["csv", "Export hits…"],
    ["hmac", "Debug a signature"],
    ["new list", "Go to all bins, or make one"],
  ])("are found by the word that comes to mind: %s", (typed, label) => {
    const commands = all.map((command): Command => ({ ...command, group: "Do" }));
    expect(labels(findCommands(commands, typed))).toEqual([label]);
  });

  it("offer the themes that are not in use", () => {
    const onTheme = vi.fn();
    const themes = view({ theme: "dark", onTheme }).filter(({ id }) => id.startsWith("theme-"));
    expect(labels(themes)).toEqual(["Use the light theme", "Use the system’s theme"]);
    themes[0]?.run();
    expect(onTheme).toHaveBeenCalledWith("light");
  });

  it("name what following is where list and hit are two screens, and have no timeline there", () => {
    expect(labels(view({ isNarrow: true }))).toContain("Open the newest hit");
    expect(labels(view({ isNarrow: true, isFollowing: false }))).toContain("Back to the list");
    expect(labels(view({ isNarrow: true }))).not.toContain("Choose a time span");
    expect(labels(view({ isFollowing: false }))).toContain("Follow the newest hit");
  });

  it("promise nothing to a reader who may only look", () => {
    const shown = labels(bin({ mayEdit: false }));
    expect(shown).toContain("Show shared links…");
    expect(shown).toContain("Go to all bins");
  });

  it("turn around what is on", () => {
    expect(labels(bin({ isPaused: true }))).toContain("Resume capturing");
  });
});
