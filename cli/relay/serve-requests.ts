import type { Followed } from "@/lib/outgoing/follow-redirects";
import { createParcelInbox, type ParcelIn } from "@/lib/relays/protocol/create-parcel-inbox";
import { MAX_HEAD_BYTES, PIECE_PATIENCE_MS, PIECE_UP_BYTES, WINDOW_UP } from "@/lib/relays/protocol/relay-events";
import { type RequestHead, requestHeadSchema } from "@/lib/relays/protocol/relay-messages";
import { type ParcelChannel, sendParcel } from "@/lib/relays/protocol/send-parcel";
import { answerRequest, toAnswerHead } from "./answer-request";
import type { Ledger, Tried } from "./create-ledger";
import type { Outage } from "./create-outage";
import type { Delivery } from "./delivery";
import type { RelaySocket } from "./open-relay-socket";

/** No instance can be set to store longer bodies. */
const MAX_BODY_BYTES = 256 * 1024 * 1024;
const MOST_AT_ONCE = 64;

const NOT_UNDERSTOOD: Followed = {
  answer: null,
  failure: { code: "FAILED", message: "The relay does not understand the request. Is it of the instance's version?" },
  timing: { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 0 },
  redirects: [],
};

interface ServeParts {
  readonly socket: RelaySocket;
  readonly target: URL;
  readonly ledger: Ledger;
  readonly outage: Outage;
  /** How many are under way changed. */
  readonly onChange: (underWay: number) => void;
  readonly onDelivery: (delivery: Delivery) => void;
}

export interface RequestServer {
  /** Gives up what is under way. */
  close(): void;
}

/** Sends what comes from the hub to the local server, and its answers back. */
export function serveRequests({ socket, target, ledger, outage, onChange, onDelivery }: ServeParts): RequestServer {
  const underWay = new Map<string, AbortController>();
  const patient = socket.timeout(PIECE_PATIENCE_MS);
  const channel: ParcelChannel = {
    start: (start) => patient.emitWithAck("parcel", start),
    piece: (piece) => patient.emitWithAck("piece", piece),
  };

  async function send(head: RequestHead, body: Uint8Array, signal: AbortSignal): Promise<Tried> {
    const startedAt = new Date();
    const outcome = await answerRequest({ target, head, body, signal });
    const { seq, purpose, method } = head;
    const isRefused = outcome.failure?.code === "CONNECTION_REFUSED";
    if (outcome.timing.connectMs !== null) outage.noteReached();
    if (isRefused && purpose !== "resend") outage.noteRefused();
    const comesAgain = isRefused && outage.isWaitedFor();
    // Of a new hit that waits, nothing has come yet.
    if (!comesAgain || purpose !== "follow") {
      onDelivery({ startedAt, seq, purpose, method, target: head.target, ...outcomeOf(outcome) });
    }
    return { outcome, comesAgain };
  }

  async function serve({ id, head, body }: ParcelIn): Promise<void> {
    const parsed = requestHeadSchema.safeParse(head);
    if (!parsed.success) return reply(id, NOT_UNDERSTOOD);
    const controller = new AbortController();
    underWay.set(id, controller);
    onChange(underWay.size);
    const run = () => send(parsed.data, body, controller.signal);
    // What somebody sends again goes again; what goes because it is new goes once.
    const followed = await (parsed.data.purpose === "resend"
      ? run().then(({ outcome }) => outcome)
      : ledger.once(parsed.data.seq, run));
    underWay.delete(id);
    onChange(underWay.size);
    if (!controller.signal.aborted) await reply(id, followed);
  }

  async function reply(id: string, followed: Followed): Promise<void> {
    // What is written while there is no connection would be sent over the next one, where nobody waits for it.
    if (!socket.connected) return;
    const parcel = { id, head: toAnswerHead(followed), body: followed.answer?.body ?? new Uint8Array() };
    await sendParcel(channel, parcel, { pieceBytes: PIECE_UP_BYTES, window: WINDOW_UP });
  }

  const inbox = createParcelInbox({
    mostHeadBytes: MAX_HEAD_BYTES,
    mostBodyBytes: MAX_BODY_BYTES,
    most: MOST_AT_ONCE,
    isExpected: (id) => !underWay.has(id),
    // An answer that does not arrive is told by the hub, which stores that there was none.
    onParcel: (parcel) => void serve(parcel).catch(() => undefined),
    onBroken: () => undefined,
  });
  socket.on("parcel", (start, acknowledge) => acknowledge(inbox.start(start)));
  socket.on("piece", (piece, acknowledge) => acknowledge(inbox.piece(piece)));
  socket.on("cancel", ({ id }) => underWay.get(id)?.abort());
  socket.on("disconnect", () => inbox.clear());
  return {
    close() {
      for (const controller of underWay.values()) controller.abort();
    },
  };
}

function outcomeOf({ answer, failure, timing }: Followed): Pick<Delivery, "status" | "failure" | "totalMs"> {
  return { status: answer?.status ?? null, failure: failure?.message ?? null, totalMs: timing.totalMs };
}
