import { randomUUID } from "node:crypto";
import { CliError } from "@/cli/cli-error";
import { RELAY_PROTOCOL } from "@/lib/relays/protocol/relay-events";
import type { ApiAccess } from "./call-api";
import { createLedger } from "./create-ledger";
import { createNews } from "./create-news";
import { createOutage } from "./create-outage";
import { holdConnection } from "./hold-connection";
import { isRefused } from "./is-refused";
import { openRelaySocket } from "./open-relay-socket";
import type { RelayOptions } from "./read-relay-options";
import type { Report } from "./report";
import { serveRequests } from "./serve-requests";
import { takeNewHits } from "./take-new-hits";

interface RelayParts {
  readonly access: ApiAccess & { readonly key: string };
  readonly binId: string;
  /** New hits are those after this seq; null: those that come from now on. */
  readonly after: number | null;
  readonly report: Report;
  readonly ending: AbortController;
  /** Every new hit up to this one is done with. */
  readonly onProgress: (upTo: number) => void;
}

/**
 * Serves what is sent to the relay, and takes new hits if asked, until `ending` aborts. Rejects with a CliError when one of
 * both fails for good; then `ending` is aborted too.
 */
export async function relayRequests({ target, name, follow }: RelayOptions, parts: RelayParts): Promise<void> {
  const { access, binId, report, ending, onProgress } = parts;
  const { signal } = ending;
  const who = { token: access.key, protocol: RELAY_PROTOCOL, binId, name, instance: randomUUID() };
  const socket = openRelaySocket(access.origin, { ...who, target: target.href, follows: follow !== null });
  const ledger = createLedger();
  const news = createNews(signal);
  const { underWay: onChange, delivery: onDelivery, skipped: onSkip } = report;
  const outage = openOutage({ target, follow }, report, signal);
  const requests = serveRequests({ socket, target, ledger, outage, onChange, onDelivery });
  signal.addEventListener("abort", requests.close, { once: true });

  let following: Promise<void> | null = null;
  const failed = new Promise<never>((_, reject) => {
    socket.on("welcome", (welcome) => {
      if (target.href.startsWith(welcome.captureUrl)) return reject(isOwnTarget());
      news.newest(welcome.lastSeq);
      news.connected();
      report.connected(welcome);
      if (follow === null) return;
      const what = { ...follow, after: parts.after ?? welcome.lastSeq };
      const from = { socket, access, binId, ledger, outage, news };
      following ??= takeNewHits({ ...from, signal, onSkip, onProgress, ...what }).catch(reject);
    });
  });
  socket.on("newest", ({ lastSeq }) => news.newest(lastSeq));
  const onLost = () => {
    news.disconnected();
    report.disconnected();
  };
  try {
    await Promise.race([holdConnection({ socket, signal, onLost }), failed]);
  } finally {
    ending.abort();
    await following;
  }
}

function openOutage({ target, follow }: Pick<RelayOptions, "target" | "follow">, report: Report, signal: AbortSignal) {
  const { waiting: onWaiting, back: onBack, givenUp: onGivenUp } = report;
  const tell = { onWaiting, onBack, onGivenUp };
  return createOutage({ waitMs: follow?.waitMs ?? 0, signal, isRefused: () => isRefused(target, signal), ...tell });
}

/** A relay that sends to the place where its bin captures would make a new hit of every hit. */
function isOwnTarget(): CliError {
  return new CliError("The target is the bin's own capture URL. Give the URL of the server that is to get its hits.");
}
