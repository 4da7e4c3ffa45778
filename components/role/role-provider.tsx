"use client";
import type { ReactNode } from "react";
import type { Role } from "@/lib/workspaces/role-schema";
import { RoleContext } from "./role-context";

/** Says to all that is in it what this browser may do. */
export function RoleProvider({ role, children }: { readonly role: Role; readonly children: ReactNode }) {
  return <RoleContext value={role}>{children}</RoleContext>;
}
