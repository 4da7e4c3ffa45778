import type { RelayWelcome } from "@/lib/relays/protocol/relay-events";
import type { Delivery } from "./delivery";

/** What the program tells its reader while it runs. */
export interface Report {
  connected(welcome: RelayWelcome): void;
  disconnected(): void;
  delivery(delivery: Delivery): void;
  underWay(count: number): void;
  /** A new hit that will not be delivered. */
  skipped(seq: number, reason: string): void;
  /** Nothing listens at the target: new hits wait. */
  waiting(): void;
  /** The target takes connections again. */
  back(): void;
  /** The target was away for too long: until it is back, hits wait no longer. */
  givenUp(): void;
  end(): void;
}
