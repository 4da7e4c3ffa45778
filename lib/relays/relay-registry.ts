import type { TimeLimits } from "@/lib/outgoing/create-deadlines";
import type { Followed } from "@/lib/outgoing/follow-redirects";
import type { OutgoingRequest } from "@/lib/outgoing/send-request";
import type { Purpose } from "./protocol/relay-messages";
import type { RelayDto } from "./relay-schema";

/** One request for a relay. */
export interface RelayOrder {
  readonly request: OutgoingRequest;
  readonly limits: TimeLimits;
  readonly followRedirects: boolean;
  readonly purpose: Purpose;
  /** Of the hit that it is made of. */
  readonly seq: number;
}

/** A connection to a relay, as the hub made it. */
export interface RelayLink {
  readonly binId: string;
  readonly name: string;
  /** The URL of the server on the relay's machine. */
  readonly target: string;
  readonly instance: string;
  readonly address: string;
  readonly follows: boolean;
  /** Never rejects for what the relay or its server does. */
  exchange(order: RelayOrder): Promise<Followed>;
  close(): void;
}

/** The relays that are connected to this process. */
export interface RelayRegistry {
  /** In the order of their names; those that left stay for ten minutes. */
  list(binId: string): readonly RelayDto[];
  /** The connected relay of that name. */
  find(binId: string, name: string): RelayLink | null;
  /** CONFLICT when another program is connected under the name. */
  requireFree(link: Pick<RelayLink, "binId" | "name" | "instance">): void;
  /**
   * CONFLICT when another program is connected under the name, RATE_LIMITED beyond the bin's bound. The same program's
   * former connection is closed.
   */
  add(link: RelayLink): RegisteredRelay;
  /** One exchange through a connected relay; a failure when there is none, or too much waits for it. */
  exchange(binId: string, name: string, order: RelayOrder): Promise<Followed>;
}

export interface RegisteredRelay {
  noteSeen(): void;
  remove(): void;
}
