import type { Logger } from "pino";
import type { z } from "zod";
import type { Database } from "@/lib/database";
import { AppError, isAppError, toErrorBody } from "@/lib/errors";
import { closeWhenBehind } from "./close-when-behind";
import type { HubSocket } from "./hub-server";
import { rooms } from "./rooms";
import { MAX_WATCHED_BINS, unwatchBin, watchBin } from "./watch-bin";
import { unwatchSchema, watchSchema } from "./watch-schema";

const MAX_PENDING = 2 * MAX_WATCHED_BINS;
const KNOWN_EVENTS: ReadonlySet<unknown> = new Set(["watch", "unwatch"]);

/**
 * Answers what an admitted socket sends. Nothing that it sends throws: what is not understood is acknowledged with an
 * error if it asked for an acknowledgement, and ignored otherwise.
 */
export async function serveSocket(db: Database, log: Logger, socket: HubSocket): Promise<void> {
  closeWhenBehind(socket, log);
  socket.on("error", (error) => log.debug({ err: error }, "a live connection sent what it must not"));
  socket.on("watch", (...sent: readonly unknown[]) => {
    answer(socket, log, sent, (request) => watchBin(db, socket, parse(watchSchema, request)));
  });
  socket.on("unwatch", (...sent: readonly unknown[]) => {
    answer(socket, log, sent, (request) => unwatchBin(socket, parse(unwatchSchema, request).binId));
  });
  socket.onAny((event: unknown, ...sent: readonly unknown[]) => {
    if (KNOWN_EVENTS.has(event)) return;
    answer(socket, log, sent, () => Promise.reject(new AppError("INVALID_INPUT", "Send watch or unwatch.")));
  });
  await socket.join(rooms.key(socket.data.actor.keyId));
}

function answer(
  socket: HubSocket,
  log: Logger,
  sent: readonly unknown[],
  handle: (request: unknown) => Promise<unknown>,
): void {
  const acknowledge = sent.at(-1);
  const reply = (value: unknown) => {
    if (typeof acknowledge === "function") acknowledge(value);
  };
  perform(socket, () => handle(sent[0])).then(
    (value) => reply(value ?? { ok: true }),
    (error: unknown) => {
      if (!isAppError(error)) log.error({ err: error }, "a message of a live connection could not be handled");
      reply({ ok: false, ...toErrorBody(error) });
    },
  );
}

async function perform<Result>(socket: HubSocket, handle: () => Promise<Result>): Promise<Result> {
  const { data } = socket;
  if (data.pending >= MAX_PENDING) throw new AppError("RATE_LIMITED", "Wait for the answers to earlier messages.");
  data.pending += 1;
  try {
    return await handle();
  } finally {
    data.pending -= 1;
  }
}

function parse<Schema extends z.ZodType>(schema: Schema, request: unknown): z.output<Schema> {
  const parsed = schema.safeParse(request);
  if (parsed.success) return parsed.data;
  const details = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  throw new AppError("INVALID_INPUT", "The message is not as it must be.", { details });
}
