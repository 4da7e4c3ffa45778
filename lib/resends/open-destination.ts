import { AppError } from "@/lib/errors";
import type { SendOrder } from "@/lib/outgoing/create-sender";
import type { Followed } from "@/lib/outgoing/follow-redirects";
import type { Purpose } from "@/lib/relays/protocol/relay-messages";
import { RELAY_SCHEME } from "@/lib/relays/relay-name-schema";
import type { Runtime } from "@/lib/runtime";

type Senders = Pick<Runtime, "sender" | "relays" | "publicUrl">;

/** Where the requests of a resend go, by the sockets of this process or through a relay. */
export interface Destination {
  /** Of a relay, the URL of the server on its machine. */
  readonly url: URL;
  /** A capture URL of this very instance. */
  readonly isOwn: boolean;
  /** One exchange; never rejects for what the target does. A relay that has left meanwhile is a failure. */
  send(order: SendOrder): Promise<Followed>;
}

interface Whose {
  readonly binId: string;
  readonly seq: number;
}

/**
 * The destination of a hit by its target: a URL, or `relay:<name>` for a relay that is connected. UNPROCESSABLE, with the
 * rule, for a refused URL, and for a relay that is not there.
 */
export async function openDestination(
  { sender, relays, publicUrl }: Senders,
  { binId, seq }: Whose,
  target: string,
  purpose: Purpose = "resend",
): Promise<Destination> {
  const name = readRelayName(target);
  if (name === null) {
    const checked = await sender.check(target);
    return { ...checked, send: (order) => sender.send(order) };
  }
  const relay = relays.find(binId, name);
  if (relay === null) {
    throw new AppError(
      "UNPROCESSABLE",
      `No relay of the name ${name} is connected. Start it, or choose another target.`,
    );
  }
  const url = new URL(relay.target);
  return {
    url,
    isOwn: url.host === new URL(publicUrl).host,
    send: ({ request, limits, followRedirects }) =>
      relays.exchange(binId, name, { request, limits, followRedirects, purpose, seq }),
  };
}

/** UNPROCESSABLE where openDestination is. */
export async function checkDestination(senders: Senders, binId: string, target: string): Promise<void> {
  await openDestination(senders, { binId, seq: 0 }, target);
}

/** Null for a URL. */
function readRelayName(target: string): string | null {
  return target.startsWith(RELAY_SCHEME) ? target.slice(RELAY_SCHEME.length) : null;
}
