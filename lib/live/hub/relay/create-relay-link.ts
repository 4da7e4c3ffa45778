import { v4 as createUuid } from "uuid";
import { MAX_ANSWER_BYTES } from "@/lib/outgoing/create-sender";
import type { Followed } from "@/lib/outgoing/follow-redirects";
import { createParcelInbox, type ParcelIn } from "@/lib/relays/protocol/create-parcel-inbox";
import { MAX_HEAD_BYTES, PIECE_DOWN_BYTES, PIECE_PATIENCE_MS, WINDOW_DOWN } from "@/lib/relays/protocol/relay-events";
import { answerHeadSchema, type RequestHead } from "@/lib/relays/protocol/relay-messages";
import { type ParcelChannel, sendParcel } from "@/lib/relays/protocol/send-parcel";
import { relayFailure } from "@/lib/relays/relay-failure";
import type { RelayLink, RelayOrder } from "@/lib/relays/relay-registry";
import type { RelaySocket } from "./relay-server";

/** Beyond the time that the exchange itself may take, for the way there and back. */
const WAY_MS = 10_000;

/** The link to a relay over its socket, which is listened to from now on. */
export function createRelayLink(socket: RelaySocket): RelayLink {
  const waiting = new Map<string, (followed: Followed) => void>();
  const { bin, auth } = socket.data;
  const { name, target, instance, follows } = auth;

  const settle = (id: string, followed: Followed) => {
    waiting.get(id)?.(followed);
    waiting.delete(id);
    inbox.drop(id);
  };
  const inbox = createParcelInbox({
    mostHeadBytes: MAX_HEAD_BYTES,
    mostBodyBytes: MAX_ANSWER_BYTES,
    most: Number.POSITIVE_INFINITY,
    isExpected: (id) => waiting.has(id),
    onParcel: (parcel) => settle(parcel.id, readAnswer(name, parcel)),
    onBroken: (id) => settle(id, notUnderstood(name)),
  });
  socket.on("parcel", (...sent: readonly unknown[]) => acknowledge(sent, inbox.start(sent[0])));
  socket.on("piece", (...sent: readonly unknown[]) => acknowledge(sent, inbox.piece(sent[0])));
  socket.on("disconnect", () => {
    const gone = `The relay ${name} disconnected before it answered; the request may have arrived.`;
    for (const id of [...waiting.keys()]) settle(id, relayFailure(gone));
  });

  const patient = socket.timeout(PIECE_PATIENCE_MS);
  const channel: ParcelChannel = {
    start: (start) => patient.emitWithAck("parcel", start),
    piece: (piece) => patient.emitWithAck("piece", piece),
  };

  return {
    binId: bin.id,
    name,
    target,
    instance,
    follows,
    address: socket.handshake.address,
    async exchange(order) {
      const id = createUuid();
      const startedAt = performance.now();
      const timer = setTimeout(() => {
        socket.emit("cancel", { id });
        settle(id, relayFailure(`The relay ${name} did not answer in time.`));
      }, order.limits.totalMs + WAY_MS);
      try {
        const followed = await new Promise<Followed>((resolve) => {
          waiting.set(id, resolve);
          if (!socket.connected) settle(id, relayFailure(`The relay ${name} has just disconnected.`));
          sendParcel(channel, toParcel(id, order), { pieceBytes: PIECE_DOWN_BYTES, window: WINDOW_DOWN }).catch(() =>
            settle(id, relayFailure(`The relay ${name} did not take the request.`)),
          );
        });
        if (followed.failure?.code !== "RELAY") return followed;
        return relayFailure(followed.failure.message, performance.now() - startedAt);
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => socket.disconnect(true),
  };
}

function toParcel(id: string, { request, limits, followRedirects, purpose, seq }: RelayOrder) {
  const { method, target, headers, body } = request;
  const head: RequestHead = {
    purpose,
    seq,
    method,
    target,
    headers: headers.map(([name, value]) => [name, value]),
    limits,
    followRedirects,
  };
  return { id, head, body };
}

function readAnswer(name: string, { head, body }: ParcelIn): Followed {
  const parsed = answerHeadSchema.safeParse(head);
  if (!parsed.success) return notUnderstood(name);
  const { answer, failure, timing, redirects } = parsed.data;
  if ((answer === null) === (failure === null)) return notUnderstood(name);
  return { answer: answer === null ? null : { ...answer, body }, failure, timing, redirects };
}

function notUnderstood(name: string): Followed {
  return relayFailure(`What the relay ${name} sent back is not understood. Is it of the same version?`);
}

function acknowledge(sent: readonly unknown[], receipt: unknown): void {
  const reply = sent.at(-1);
  if (typeof reply === "function") reply(receipt);
}
