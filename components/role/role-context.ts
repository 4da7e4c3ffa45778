"use client";
import { createContext, use } from "react";
import type { Role } from "@/lib/workspaces/role-schema";

/** What the key of this browser may do; pages say so, and where none does, nothing is withheld. */
export const RoleContext = createContext<Role>("owner");

/** Whether this browser may do what only owners may. */
export function useIsOwner(): boolean {
  return use(RoleContext) === "owner";
}

/** Whether this browser may change anything. The API decides; controls that it would refuse are not shown. */
export function useMayEdit(): boolean {
  return use(RoleContext) !== "viewer";
}
