import { AppError } from "@/lib/errors";
import type { Actor } from "./actor";
import type { Role } from "./role-schema";

const RANK: Readonly<Record<Role, number>> = { viewer: 0, editor: 1, owner: 2 };

/** Throws FORBIDDEN unless the actor's key has at least that role. */
export function requireRole(actor: Actor, role: Role): void {
  if (RANK[actor.role] >= RANK[role]) return;
  throw new AppError("FORBIDDEN", `This needs a key with the role ${role}; yours is ${actor.role}.`);
}
