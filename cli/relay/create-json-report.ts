import type { Report } from "./report";

/** As one line of JSON for each event. */
export function createJsonReport(write: (line: string) => void): Report {
  const tell = (event: object) => write(`${JSON.stringify(event)}\n`);
  let isConnected = false;
  return {
    connected(welcome) {
      isConnected = true;
      tell({ event: "connected", ...welcome });
    },
    disconnected() {
      // Every attempt to connect again that fails says so too.
      if (isConnected) tell({ event: "disconnected" });
      isConnected = false;
    },
    delivery: ({ startedAt, ...delivery }) =>
      tell({ event: "delivery", startedAt: startedAt.toISOString(), ...delivery }),
    underWay: () => undefined,
    skipped: (seq, reason) => tell({ event: "skipped", seq, reason }),
    waiting: () => tell({ event: "waiting" }),
    back: () => tell({ event: "back" }),
    givenUp: () => tell({ event: "givenUp" }),
    end: () => tell({ event: "ended" }),
  };
}
