import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import { requirePassword } from "@/lib/gate/require-password";
import { RELAY_PROTOCOL } from "@/lib/relays/protocol/relay-events";
import { relayAuthSchema } from "@/lib/relays/protocol/relay-messages";
import type { Runtime } from "@/lib/runtime";
import { findActor } from "@/lib/workspaces/find-actor";
import { requireRole } from "@/lib/workspaces/require-role";
import type { RelaySocket } from "./relay-server";

/**
 * Lets a relay in by the key in its `auth`, and notes on the socket who it is. Cookies do not count: a relay is no page.
 * UNAUTHENTICATED without a live key, FORBIDDEN below editor, NOT_FOUND for a foreign bin, CONFLICT for a name that is
 * taken, INVALID_INPUT for what is not understood.
 */
export async function admitRelay(
  { db, relays, gate }: Pick<Runtime, "db" | "relays" | "gate">,
  socket: RelaySocket,
): Promise<void> {
  requirePassword(gate, socket.handshake.headers);
  const parsed = relayAuthSchema.safeParse(socket.handshake.auth);
  if (!parsed.success) throw new AppError("INVALID_INPUT", describeProblem(parsed.error.issues[0]));
  const auth = parsed.data;
  if (auth.protocol !== RELAY_PROTOCOL) {
    throw new AppError(
      "INVALID_INPUT",
      "This instance speaks to another version of the program. Use the same for both.",
    );
  }
  if (!isHttpUrl(auth.target)) throw new AppError("INVALID_INPUT", "The target must be an http:// or https:// URL.");
  const actor = await findActor(db, { bearer: auth.token, cookie: null });
  if (actor === null) throw new AppError("UNAUTHENTICATED", "The key is not known here. It may have been revoked.");
  requireRole(actor, "editor");
  const bin = await getOwnBin(db, actor, auth.binId);
  relays.requireFree({ ...auth, binId: bin.id });
  socket.data = { actor, auth, bin, taking: 0 };
}

function describeProblem(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string {
  if (issue === undefined) return "What the relay says of itself is not understood.";
  return `What the relay says of itself is not understood: ${issue.path.map(String).join(".")} ${issue.message}.`;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
