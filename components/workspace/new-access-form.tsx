"use client";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { Role } from "@/lib/workspaces/role-schema";
import { RoleField } from "./role-field";

interface NewAccessFormProps {
  /** What the label says, and an example of it. */
  readonly label: string;
  readonly placeholder: string;
  readonly action: string;
  /** Between the fields and the buttons. */
  readonly note?: ReactNode;
  readonly isPending: boolean;
  readonly error: string | null;
  readonly onMake: (access: { readonly label: string; readonly role: Role }) => void;
  readonly onClose: () => void;
}

/** Asks for whom a way into the workspace is, and what may be done by it. */
export function NewAccessForm(props: NewAccessFormProps) {
  const [label, setLabel] = useState("");
  const [role, setRole] = useState<Role>("owner");
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() !== "" && !props.isPending) props.onMake({ label: label.trim(), role });
  };
  return (
    <form onSubmit={handleSubmit} className="flex flex-col gap-4">
      <TextField
        label={props.label}
        placeholder={props.placeholder}
        value={label}
        onChange={setLabel}
        maxLength={100}
        isAutoFocused
        error={props.error}
      />
      <RoleField value={role} onChange={setRole} />
      {props.note}
      <div className="flex justify-end gap-2">
        <Button onPress={props.onClose}>Cancel</Button>
        <Button type="submit" tone="primary" isDisabled={label.trim() === ""} isPending={props.isPending}>
          {props.action}
        </Button>
      </div>
    </form>
  );
}
