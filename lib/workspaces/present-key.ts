import type { Actor } from "./actor";
import type { KeyDto } from "./key-schema";
import type { Role } from "./role-schema";

export const KEY_COLUMNS = {
  id: true,
  label: true,
  role: true,
  createdAt: true,
  lastSeenAt: true,
  signedInBy: true,
} as const;

export interface KeyRow {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
  readonly signedInBy: string | null;
}

/** The one way from a row to a key as its workspace sees it. */
export function presentKey(row: KeyRow, actor: Pick<Actor, "keyId">): KeyDto {
  return {
    id: row.id,
    label: row.label,
    role: row.role,
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    signedInBy: row.signedInBy,
    current: row.id === actor.keyId,
  };
}
