import { z } from "zod";
import type { Database } from "@/lib/database";
import { AppError } from "@/lib/errors";
import type { HubServer, HubSocket } from "@/lib/live/hub/hub-server";
import { rooms } from "@/lib/live/hub/rooms";
import { getTicketedShare } from "@/lib/shares/get-share";
import type { ShareRow } from "@/lib/shares/share-row";

/** Pages that show one share at a time. */
export const MAX_SOCKETS_PER_SHARE = 200;

const authSchema = z.strictObject({ token: z.string().min(1).max(64), ticket: z.string().min(1).max(128) });

/**
 * Lets a page in by the share's token and the ticket that opening it gave; cookies count for nothing here. NOT_FOUND,
 * GONE, UNAUTHENTICATED as over the API, RATE_LIMITED beyond MAX_SOCKETS_PER_SHARE.
 */
export async function admitShareSocket(
  db: Database,
  io: HubServer,
  { handshake, nsp }: HubSocket,
): Promise<{ readonly share: ShareRow; readonly until: number }> {
  const auth = authSchema.safeParse(handshake.auth);
  if (!auth.success) throw new AppError("INVALID_INPUT", "auth must be { token, ticket } of a share.");
  const admitted = await getTicketedShare({ db }, auth.data);
  const open = io.of(nsp.name).adapter.rooms.get(rooms.share(admitted.share.id))?.size ?? 0;
  if (open >= MAX_SOCKETS_PER_SHARE) {
    throw new AppError("RATE_LIMITED", `This link is open ${MAX_SOCKETS_PER_SHARE} times already.`);
  }
  return admitted;
}
