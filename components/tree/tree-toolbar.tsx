"use client";
import { ChevronDown, ChevronsDownUp, ChevronsUpDown, ChevronUp, Search } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { TreeSearchState } from "./use-tree-search";

interface TreeToolbarProps {
  readonly search: TreeSearchState;
  readonly onFold: () => void;
  readonly onUnfold: () => void;
  /** Back to the tree, from the search field. */
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}

/** Search, fold and unfold; it stays in view above a long tree. */
export function TreeToolbar({ search, onFold, onUnfold, onLeave, children }: TreeToolbarProps) {
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") search.go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") {
      search.setText("");
      onLeave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="sticky top-9 z-[5] flex flex-wrap items-center gap-1 rounded-t-md border-line border-b bg-app px-1.5 py-1 max-md:top-10">
      <label className="flex h-6 min-w-0 flex-1 basis-40 items-center gap-1.5 rounded-sm px-1 focus-within:outline-2 focus-within:outline-accent max-md:h-8">
        <Search aria-hidden="true" className="size-3.5 shrink-0 text-faint" strokeWidth={1.75} />
        <span className="sr-only">Search the tree</span>
        <input
          value={search.text}
          onChange={(event) => search.setText(event.target.value)}
          onKeyDown={handleKey}
          placeholder="Search names and values"
          autoComplete="off"
          spellCheck={false}
          className="min-w-0 flex-1 bg-transparent text-sm outline-none placeholder:text-faint"
        />
      </label>
      <Matches search={search} />
      {children}
      <IconButton icon={ChevronsUpDown} size="tinyIcon" label="Unfold all" keyId="unfoldAll" onPress={onUnfold} />
      <IconButton icon={ChevronsDownUp} size="tinyIcon" label="Fold all" keyId="foldAll" onPress={onFold} />
    </div>
  );
}

function Matches({ search }: { readonly search: TreeSearchState }) {
  const { text, found, at, isPending, go } = search;
  if (text === "") return null;
  const count = found.matches.length;
  const words = isPending ? "…" : count === 0 ? "Nothing found" : `${at + 1} of ${count}${found.isWhole ? "" : "+"}`;
  return (
    <>
      <span role="status" className="px-1 text-faint text-xs tabular-nums">
        {words}
      </span>
      <IconButton
        icon={ChevronUp}
        size="tinyIcon"
        label="Previous match"
        isDisabled={count === 0}
        onPress={() => go(-1)}
      />
      <IconButton
        icon={ChevronDown}
        size="tinyIcon"
        label="Next match"
        isDisabled={count === 0}
        onPress={() => go(1)}
      />
    </>
  );
}
