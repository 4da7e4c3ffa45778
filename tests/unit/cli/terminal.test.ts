import { describe, expect, it } from "vitest";
import { formatRow } from "@/cli/relay/format-row";
import { createPaint, wantsColour } from "@/cli/terminal/create-paint";
import { createScreen } from "@/cli/terminal/create-screen";
import { escapeForTerminal } from "@/cli/terminal/escape-for-terminal";

const DELIVERY = {
  startedAt: new Date(2026, 0, 2, 3, 4, 5),
  seq: 7,
  purpose: "resend",
  method: "POST",
  target: "/orders",
  status: 200,
  failure: null,
  totalMs: 12.4,
} as const;
const LOOK = { paint: createPaint(false), columns: 80 };

describe("a row", () => {
  it("tells time, hit, method, path, status and milliseconds within the width of the terminal", () => {
    expect(formatRow(DELIVERY, LOOK)).toBe(`03:04:05       #7  POST     ${"/orders".padEnd(34)}     200        12`);
    for (const columns of [60, 80, 200]) {
      expect(formatRow({ ...DELIVERY, target: `/${"x".repeat(500)}` }, { ...LOOK, columns })).toHaveLength(columns);
    }
  });

  it("says below it why there was no answer", () => {
    const row = formatRow({ ...DELIVERY, status: null, failure: "Nothing listens\u001b[2J there." }, LOOK);
    expect(row).toMatch(/ failed +12\n {2}Nothing listens\\x1b\[2J there\.$/);
  });

  it("shows what would command the terminal instead of doing it", () => {
    expect(formatRow({ ...DELIVERY, target: "/\u001b]0;x\u0007\u009b" }, LOOK)).toContain("/\\x1b]0;x\\x07\\x9b");
    expect(escapeForTerminal("a\u202eb\r\nc")).toBe("a\\u{202e}b\\x0d\\x0ac");
  });
});

describe("colours", () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, false, false],
    [{ TERM: "dumb" }, true, false],
  ])("with %j, in a terminal: %s, are wanted: %s", (env, isTerminal, expected) => {
    expect(wantsColour(env, isTerminal)).toBe(expected);
  });
});

describe("the screen", () => {
  it("keeps a status below the lines in a terminal, and prints lines alone elsewhere", () => {
    const print = (isTTY: boolean) => {
      let text = "";
      const screen = createScreen(
        {
          isTTY,
          write: (piece) => {
            text += piece;
          },
        },
        false,
      );
      screen.line("one");
      screen.status("up");
      screen.line("two");
      screen.close();
      return text;
    };
    expect(print(true)).toBe("one\nup\r\u001b[2Ktwo\nup\r\u001b[2K");
    expect(print(false)).toBe("one\ntwo\n");
  });
});
