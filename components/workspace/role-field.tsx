"use client";
import { useId } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { Role } from "@/lib/workspaces/role-schema";
import { ROLE_OPTIONS, ROLE_WORDS } from "./role-words";

interface RoleFieldProps {
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

/** What the holder of a key will be allowed. */
export function RoleField({ value, onChange }: RoleFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col items-start gap-1">
      <span id={id} className="font-medium text-sm text-soft">
        What it may do
      </span>
      <SegmentedControl label="What it may do" options={ROLE_OPTIONS} value={value} onChange={onChange} />
      <p className="text-faint text-xs">{ROLE_WORDS[value].may}</p>
    </div>
  );
}
