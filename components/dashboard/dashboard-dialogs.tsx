"use client";
import type { BinDialog } from "@/components/bins/bin-menu";
import type { Instance } from "@/components/bins/instance";
import type { TransferDialog } from "@/components/transfer/transfer-dialog";
import { definePart } from "@/components/ui/define-part";
import { BinPalette } from "./palette-part";
import type { DashboardState } from "./use-dashboard";

const SeldomDialogs = definePart(() => import("./seldom-dialogs").then((module) => module.SeldomDialogs));

export type DashboardDialog =
  | BinDialog
  | TransferDialog
  | "bulk"
  | "sample"
  | "secrets"
  | "share"
  | "shares"
  | "palette"
  | "help"
  | "alerts";

interface DashboardDialogsProps {
  readonly state: DashboardState;
  readonly instance: Instance;
  readonly seen: { readonly url: string; readonly seq: number } | null;
  readonly open: DashboardDialog | null;
  readonly onOpen: (dialog: DashboardDialog) => void;
  readonly onClose: () => void;
  readonly onToggleFollow: () => void;
}

/** The one dialog that is open, if any. */
export function DashboardDialogs({ open, onToggleFollow, ...props }: DashboardDialogsProps) {
  if (open === null) return null;
  if (open !== "palette") return <SeldomDialogs {...props} open={open} />;
  return (
    <BinPalette
      // As long as this stands, what is typed is no command of the page.
      meanwhile={<div role="dialog" aria-label="Commands" aria-busy="true" />}
      state={props.state}
      onToggleFollow={onToggleFollow}
      onOpenDialog={props.onOpen}
      onClose={props.onClose}
    />
  );
}
