import { expect, it } from "vitest";
import { createJsonReport } from "@/cli/relay/create-json-report";
import { createReport } from "@/cli/relay/create-report";
import { createScreen } from "@/cli/terminal/create-screen";

const WELCOME = {
  binId: "1",
  binName: "orders\u001b[2J",
  captureUrl: "http://localhost:3000/in/x",
  dashboardUrl: "http://localhost:3000/b/1",
  lastSeq: 0,
};

function open() {
  let text = "";
  const output = {
    isTTY: true,
    write: (piece: string) => {
      text += piece;
    },
  };
  const screen = createScreen(output, false);
  const report = createReport({ screen, name: "ada", target: "http://localhost:4000/hook", what: "every new hit" });
  return { report, text: () => text, lines: () => text.replaceAll("\r\u001b[2K", "\n").split("\n") };
}

it("says what it is connected to, and nothing of it commands the terminal", () => {
  const { report, text } = open();
  report.connected(WELCOME);
  expect(text()).toContain("Bin         orders\\x1b[2J  http://localhost:3000/b/1\n");
  expect(text()).toContain("Takes       every new hit, and what is sent to relay:ada\n");
});

it("says once that it waits for the local server and once that it is back, and meanwhile in the line of its state", () => {
  const { report, lines } = open();
  report.connected(WELCOME);
  report.waiting();
  report.underWay(0);
  expect(lines().filter((line) => line.startsWith("Waiting for http://localhost:4000: "))).toHaveLength(1);
  expect(lines().at(-1)).toBe("● connected · 0 answered · nothing listens at http://localhost:4000");
  report.back();
  expect(lines().filter((line) => line === "http://localhost:4000 is back.")).toHaveLength(1);
  expect(lines().at(-1)).toBe("● connected · 0 answered");
  report.end();
  expect(lines().at(-2)).toBe("Ended. 0 answered.");
});

it("tells programs of a lost connection once, however often it is tried to connect again", () => {
  const told: string[] = [];
  const report = createJsonReport((line) => told.push(JSON.parse(line).event));
  report.disconnected();
  report.connected(WELCOME);
  report.disconnected();
  report.disconnected();
  report.connected(WELCOME);
  report.waiting();
  report.back();
  report.end();
  expect(told).toEqual(["connected", "disconnected", "connected", "waiting", "back", "ended"]);
});
