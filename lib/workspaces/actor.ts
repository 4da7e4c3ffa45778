import type { Role } from "./role-schema";

/** Who calls: one live key of one workspace. */
export interface Actor {
  readonly workspaceId: string;
  readonly keyId: string;
  readonly role: Role;
  /** How the key came; a cookie is sent by the browser unasked, so changes made with one must prove their origin. */
  readonly via: "bearer" | "cookie";
}
