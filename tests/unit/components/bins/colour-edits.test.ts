import { describe, expect, it } from "vitest";
import { editedColour, listColouredEvents, toColourPatch } from "@/components/bins/colour-edits";

const chosen = { push: "teal", issues: "red" } as const;

describe("colours of events while they are edited", () => {
  it("stand as chosen here, else as stored, else as their own", () => {
    expect(editedColour("push", chosen, {})).toBe("teal");
    expect(editedColour("push", chosen, { push: "pink" })).toBe("pink");
    expect(editedColour("push", chosen, { push: null })).toBeNull();
    expect(editedColour("constructor", chosen, {})).toBeNull();
  });

  it("are sent as far as they are changed", () => {
    expect(toColourPatch(chosen, {})).toBeNull();
    expect(toColourPatch(chosen, { push: "teal", other: null })).toBeNull();
    expect(toColourPatch(chosen, { push: null, issues: "red", ping: "grey" })).toEqual({ push: null, ping: "grey" });
  });

  it("are offered for what was seen, and for what has one", () => {
    expect(listColouredEvents(["ping", "push"], chosen)).toEqual(["ping", "push", "issues"]);
  });
});
