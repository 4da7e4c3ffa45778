"use client";
import type { ReactNode } from "react";
import { useMayEdit } from "./role-context";

interface ForEditorsProps {
  readonly children: ReactNode;
  /** What a viewer sees in its place. */
  readonly instead?: ReactNode;
}

/** What changes something, for those who may: the API would refuse it to a viewer. */
export function ForEditors({ children, instead = null }: ForEditorsProps) {
  return useMayEdit() ? children : instead;
}
