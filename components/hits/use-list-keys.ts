"use client";
import type { KeyboardEvent } from "react";
import { useKeys } from "@/components/ui/use-keys";
import type { Move } from "./use-list-moves";
import type { ListSelection } from "./use-selection";

interface ListKeys {
  readonly onMove: (move: Move, isExtending: boolean) => void;
  readonly onOpen: () => void;
  /** Takes the row that the keys stand on into the selection, or out. */
  readonly onToggle: () => void;
  readonly selection: ListSelection;
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: "newer",
  ArrowDown: "older",
  Home: "newest",
  End: "oldest",
  PageUp: "pageUp",
  PageDown: "pageDown",
};

/** The keys of the list: some anywhere on the page, the others to be handled by the list while it has the focus. */
export function useListKeys({ onMove, onOpen, onToggle, selection }: ListKeys): (event: KeyboardEvent) => void {
  const extend = (move: Move) => () => onMove(move, true);
  useKeys({
    older: () => onMove("older", false),
    newer: () => onMove("newer", false),
    takeOlder: extend("older"),
    takeNewer: extend("newer"),
    takeRow: onToggle,
  });
  return (event) => {
    const move = MOVES[event.key];
    const isCommand = event.ctrlKey || event.metaKey;
    if (move !== undefined && !isCommand && !event.altKey) onMove(move, event.shiftKey);
    else if (event.key === "Enter" && !isCommand) onOpen();
    else if (event.key === " " && !isCommand) onToggle();
    else if (event.key === "a" && isCommand) selection.selectAll();
    else return;
    event.preventDefault();
  };
}
