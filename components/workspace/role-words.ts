import type { Role } from "@/lib/workspaces/role-schema";

interface RoleWords {
  readonly label: string;
  /** What a key with it may do. */
  readonly may: string;
}

export const ROLE_WORDS: Readonly<Record<Role, RoleWords>> = {
  owner: { label: "Owner", may: "Everything, deleting bins and managing keys included." },
  editor: { label: "Editor", may: "Makes, changes and shares bins; pins, deletes and resends hits." },
  viewer: { label: "Viewer", may: "Looks at bins and hits, and changes nothing." },
};

export const ROLE_OPTIONS = (["owner", "editor", "viewer"] as const).map((id) => ({ id, label: ROLE_WORDS[id].label }));
