import { z } from "zod";
import type { Database } from "@/lib/database";
import { AppError, toErrorBody } from "@/lib/errors";
import type { Gate } from "@/lib/gate/create-gate";
import { requirePassword } from "@/lib/gate/require-password";
import type { Actor } from "@/lib/workspaces/actor";
import { findActor } from "@/lib/workspaces/find-actor";
import { type Credentials, readCredentials } from "@/lib/workspaces/read-credentials";
import type { HubServer, HubSocket } from "./hub-server";
import { rooms } from "./rooms";

/** Tabs and programs of one key at a time. */
export const MAX_SOCKETS_PER_KEY = 100;

const authSchema = z.strictObject({ token: z.string().min(1).max(256).optional() });

/**
 * Lets a socket in by the workspace cookie, `Authorization: Bearer` or `auth: { token }`, and notes its actor on it.
 * Throws UNAUTHENTICATED without a live key, or where a cookie comes without the proof that our own page sent it;
 * RATE_LIMITED beyond MAX_SOCKETS_PER_KEY; INVALID_INPUT for an `auth` of another shape.
 */
export async function admitSocket(
  { db, gate }: { readonly db: Database; readonly gate: Gate | null },
  io: HubServer,
  socket: HubSocket,
): Promise<void> {
  requirePassword(gate, socket.handshake.headers);
  const credentials = readSocketCredentials(socket);
  const actor = await findActor(db, credentials);
  if (actor === null) {
    throw new AppError("UNAUTHENTICATED", "Send your workspace's key as auth.token, bearer token or cookie.");
  }
  requireOrigin(socket, actor);
  const open = io.sockets.adapter.rooms.get(rooms.key(actor.keyId))?.size ?? 0;
  if (open >= MAX_SOCKETS_PER_KEY) {
    throw new AppError("RATE_LIMITED", `This key has ${MAX_SOCKETS_PER_KEY} live connections already: close some.`);
  }
  socket.data = { credentials, actor, wanted: new Set(), pending: 0 };
}

/** The error as a refused client gets it: its `data` is the error body of the API. */
export function toRefusal(error: unknown): Error & { data: unknown } {
  const body = toErrorBody(error);
  return Object.assign(new Error(body.error.message), { data: body });
}

function readSocketCredentials({ handshake }: HubSocket): Credentials {
  const auth = authSchema.safeParse(handshake.auth);
  if (!auth.success) throw new AppError("INVALID_INPUT", "auth must be { token: <workspace key> } or nothing.");
  const { authorization, cookie } = handshake.headers;
  const sent = readCredentials({ authorization, cookie });
  return auth.data.token === undefined ? sent : { ...sent, bearer: auth.data.token };
}

/**
 * A foreign Origin was refused before. None at all proves our own page only where browsers leave it out: with a
 * same-origin GET, which the polling transport starts with and whose answer a foreign page could not read.
 */
function requireOrigin({ handshake, request }: HubSocket, actor: Actor): void {
  if (actor.via === "bearer" || handshake.headers.origin !== undefined) return;
  const site = handshake.headers["sec-fetch-site"];
  const isOwnPage = site === undefined || site === "same-origin";
  if (request.headers.upgrade === undefined && isOwnPage) return;
  throw new AppError("UNAUTHENTICATED", "A connection that shows a cookie must send an Origin.");
}
