import type { LucideIcon } from "lucide-react";

/** A line of a menu. */
export type MenuEntry =
  | "separator"
  | {
      readonly id: string;
      readonly label: string;
      readonly icon?: LucideIcon;
      readonly hint?: string;
      readonly tone?: "danger";
      readonly isCurrent?: boolean;
      readonly onAction: () => void;
    };
