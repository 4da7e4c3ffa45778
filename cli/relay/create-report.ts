import type { Screen } from "@/cli/terminal/create-screen";
import { escapeForTerminal } from "@/cli/terminal/escape-for-terminal";
import type { RelayWelcome } from "@/lib/relays/protocol/relay-events";
import { formatHead, formatRow } from "./format-row";
import type { Report } from "./report";

interface ReportParts {
  readonly screen: Screen;
  readonly name: string;
  /** A URL. */
  readonly target: string;
  /** Which new hits it takes; null for none. */
  readonly what: string | null;
}

/** As lines for people: where it is connected, a table of deliveries, and in a terminal how it stands. */
export function createReport(parts: ReportParts): Report {
  const { screen, target } = parts;
  const { paint } = screen;
  const { origin } = new URL(target);
  let isConnected = false;
  let isKnown = false;
  let isAway = false;
  let underWay = 0;
  const counts = { answered: 0, failed: 0 };

  function summary(): string {
    const facts = [`${counts.answered} answered`];
    if (counts.failed > 0) facts.push(`${counts.failed} failed`);
    if (underWay > 0) facts.push(`${underWay} under way`);
    if (isAway) facts.push(`nothing listens at ${origin}`);
    return facts.join(" · ");
  }

  function showState(): void {
    const state = isConnected ? paint("● connected", "good") : paint("○ offline, connecting again", "warning");
    screen.status(`${state} · ${summary()}`);
  }

  return {
    connected(welcome) {
      if (!isKnown) introduce(parts, welcome);
      else screen.line(paint("Connected again.", "faint"));
      isKnown = true;
      isConnected = true;
      showState();
    },
    disconnected() {
      if (isConnected) screen.line(paint("The connection is lost. Connecting again…", "warning"));
      isConnected = false;
      showState();
    },
    delivery(delivery) {
      if (delivery.status === null) counts.failed++;
      else counts.answered++;
      screen.line(formatRow(delivery, screen));
      showState();
    },
    underWay(count) {
      underWay = count;
      showState();
    },
    skipped(seq, reason) {
      screen.line(paint(`Hit #${seq} is left out. ${escapeForTerminal(reason)}`, "warning"));
    },
    waiting() {
      isAway = true;
      screen.line(
        paint(`Waiting for ${origin}: nothing listens there. New hits wait until something does.`, "warning"),
      );
      showState();
    },
    back() {
      isAway = false;
      screen.line(paint(`${origin} is back.`, "good"));
      showState();
    },
    givenUp() {
      const text = `${origin} did not come back in time (--wait). Until it does, new hits are told as failed.`;
      screen.line(paint(text, "bad"));
    },
    end() {
      screen.close();
      if (isKnown) screen.line(`Ended. ${summary()}.`);
    },
  };
}

/** Which bin, where its hits go, and which; and the head of the table. */
function introduce(
  { screen, name, target, what }: ReportParts,
  { binName, captureUrl, dashboardUrl }: RelayWelcome,
): void {
  const { paint } = screen;
  const rows = [
    ["Bin", `${binName === "" ? "Unnamed" : escapeForTerminal(binName)}  ${paint(dashboardUrl, "faint")}`],
    ["Captures at", captureUrl],
    ["Sends to", target],
    ["Takes", what === null ? `what is sent to relay:${name}` : `${what}, and what is sent to relay:${name}`],
  ];
  for (const [label = "", value = ""] of rows) screen.line(`${paint(label.padEnd(12), "faint")}${value}`);
  screen.line(paint("Ctrl-C ends it.", "faint"));
  screen.line("");
  screen.line(formatHead(screen));
}
