import { getOwnBin } from "@/lib/bins/get-own-bin";
import { presentBin } from "@/lib/bins/present-bin";
import { AppError, isAppError, toErrorBody } from "@/lib/errors";
import { rooms } from "@/lib/live/hub/rooms";
import type { TakeAnswer } from "@/lib/relays/protocol/relay-events";
import { takeSchema } from "@/lib/relays/protocol/relay-messages";
import { takeHit } from "@/lib/relays/take-hit";
import type { Runtime } from "@/lib/runtime";
import { createRelayLink } from "./create-relay-link";
import type { RelaySocket } from "./relay-server";

/** Hits that a relay asks for at a time. */
const MOST_TAKING = 32;

/** Registers an admitted relay until it leaves, tells it of its bin and hands over the hits that it asks for. */
export async function serveRelay(runtime: Runtime, socket: RelaySocket): Promise<void> {
  const { actor, bin } = socket.data;
  const registered = runtime.relays.add(createRelayLink(socket));
  socket.on("disconnect", registered.remove);
  socket.on("error", (error) => runtime.log.debug({ err: error }, "a relay sent what it must not"));
  socket.conn.on("packet", registered.noteSeen);
  socket.on("take", (...sent: readonly unknown[]) => {
    const reply = sent.at(-1);
    take(runtime, socket, sent[0]).then(
      (answer) => typeof reply === "function" && reply(answer),
      (error: unknown) => runtime.log.error({ err: error }, "a hit could not be handed to a relay"),
    );
  });
  await socket.join([rooms.key(actor.keyId), rooms.bin(bin.id)]);
  const { id, name, captureUrl, dashboardUrl, lastSeq } = presentBin(
    runtime,
    await getOwnBin(runtime.db, actor, bin.id),
  );
  socket.emit("welcome", { binId: id, binName: name, captureUrl, dashboardUrl, lastSeq });
}

async function take(runtime: Runtime, socket: RelaySocket, request: unknown): Promise<TakeAnswer> {
  const { data } = socket;
  try {
    const parsed = takeSchema.safeParse(request);
    if (!parsed.success) throw new AppError("INVALID_INPUT", "Say which hit: { seq }.");
    if (data.taking >= MOST_TAKING) throw new AppError("RATE_LIMITED", "Wait for the hits that you asked for.");
    data.taking++;
    try {
      await takeHit(runtime, data.actor, { binId: data.bin.id, name: data.auth.name, seq: parsed.data.seq });
    } finally {
      data.taking--;
    }
    return { ok: true };
  } catch (error) {
    if (!isAppError(error)) runtime.log.error({ err: error }, "a hit could not be handed to a relay");
    return { ok: false, ...toErrorBody(error) };
  }
}
