import type { LucideIcon } from "lucide-react";
import type { KeyId } from "@/components/ui/keys";

/** One line of the palette. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: "Do" | "Bins" | "Go to";
  readonly icon?: LucideIcon;
  /** The key that does the same without the palette. */
  readonly keyId?: KeyId;
  /** Beside the label: a count, a state. */
  readonly hint?: string;
  /** Further words to find it by. */
  readonly words?: string;
  readonly run: () => void;
}
