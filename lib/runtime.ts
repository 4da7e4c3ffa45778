import type { Logger } from "pino";
import type { Capture } from "./capture/capture";
import type { Comparer } from "./comparisons/comparer";
import type { DriftCheck } from "./comparisons/drift/drift-check";
import type { Database } from "./database";
import type { Gate } from "./gate/create-gate";
import type { LivePublisher } from "./live/live-publisher";
import type { Sender } from "./outgoing/create-sender";
import type { PairingDesk } from "./relays/pairing/create-pairing-desk";
import type { RelayRegistry } from "./relays/relay-registry";
import type { BulkRunner } from "./resends/bulk/create-bulk-runner";
import type { Forwarder } from "./resends/forwarding/forwarder";
import type { Sealer } from "./secrets/create-sealer";
import type { Settings } from "./settings";
import type { Redactor } from "./shares/redactor";

/** The bins that capture knows by slug. Use cases that change a bin make it forget what it knew. */
export interface BinCache {
  forgetBin(binId: string): void;
  forgetSlug(slug: string): void;
}

/** What one process owns: made once in the composition root, handed to use cases. */
export interface Runtime {
  readonly settings: Settings;
  /** The origin that people use, without a slash at the end: PUBLIC_URL, else the address listened on. */
  readonly publicUrl: string;
  readonly db: Database;
  readonly log: Logger;
  readonly live: LivePublisher;
  readonly bins: BinCache;
  readonly capture: Capture;
  readonly comparer: Comparer;
  readonly drift: DriftCheck;
  readonly redactor: Redactor;
  /** Seals and opens stored secrets; null when there is no key for it. */
  readonly sealer: Sealer | null;
  /** Knows ACCESS_PASSWORD; null where there is none. */
  readonly gate: Gate | null;
  readonly sender: Sender;
  readonly bulk: BulkRunner;
  /** The relays that are connected to this process. */
  readonly relays: RelayRegistry;
  /** The codes by which relays get their keys. */
  readonly pairings: PairingDesk;
  readonly forwarder: Forwarder;
  /** Null when ready; else why not, in one sentence. */
  readonly findProblem: () => Promise<string | null>;
}

// The custom server and Next's bundles do not share modules; globalThis is the one thing they share.
const SLOT = Symbol.for("hookscope.runtime");
type Slot = { [SLOT]?: Runtime };

export function setRuntime(runtime: Runtime): void {
  (globalThis as Slot)[SLOT] = runtime;
}

export function findRuntime(): Runtime | null {
  return (globalThis as Slot)[SLOT] ?? null;
}

export function getRuntime(): Runtime {
  const runtime = findRuntime();
  if (runtime === null) throw new Error("The runtime is not made yet: start with server.ts or instrumentation.ts.");
  return runtime;
}
