"use client";
import { Search, X } from "lucide-react";
import { useRef, useState } from "react";
import { definePart } from "@/components/ui/define-part";
import { IconButton } from "@/components/ui/icon-button";
import { KeyHint } from "@/components/ui/key-hint";
import { KEYS } from "@/components/ui/keys";
import { useKeys } from "@/components/ui/use-keys";
import { useFieldText } from "./use-field-text";

const SearchAssist = definePart(() => import("./search-assist").then((module) => module.SearchAssist));

/** What the field says of its list of completions. */
export interface OpenCompletions {
  readonly listId: string;
  /** The completion that the keys stand on. */
  readonly activeId: string | null;
}

interface SearchBoxProps {
  readonly binId: string;
  /** Somebody comes near, and may search. */
  readonly onNear: () => void;
  /** Goes from the field into the list. */
  readonly onLeave: () => void;
}

/** The field that searches the bin's hits. All that helps in writing a search is loaded when somebody comes near. */
export function SearchBox({ binId, onNear, onLeave }: SearchBoxProps) {
  const { text, setText, apply } = useFieldText();
  const [caret, setCaret] = useState(text.length);
  // Together: what is completed is what stands before the caret.
  const write = (next: string, position: number) => {
    setText(next);
    setCaret(position);
  };
  const [isFocused, setIsFocused] = useState(false);
  const [isNear, setIsNear] = useState(false);
  const [completions, setCompletions] = useState<OpenCompletions | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useKeys({ search: () => input.current?.select() });
  return (
    <search className="relative flex shrink-0 flex-col border-line border-b">
      <div className="flex h-9 items-center gap-2 pr-1.5 pl-3 focus-within:shadow-[inset_0_0_0_2px_var(--color-accent)] max-md:h-11">
        <Search aria-hidden="true" className="size-3.5 shrink-0 text-faint" />
        <input
          ref={input}
          // Not type=search: browsers add a cross and an Escape of their own.
          type="text"
          role="combobox"
          aria-label="Search hits"
          aria-keyshortcuts={KEYS.search.cap}
          aria-autocomplete="list"
          aria-expanded={completions !== null}
          aria-controls={completions?.listId}
          aria-activedescendant={completions?.activeId ?? undefined}
          aria-describedby="search-mistake"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck="false"
          enterKeyHint="search"
          placeholder="Search hits"
          value={text}
          onChange={({ target }) => write(target.value, target.selectionStart ?? target.value.length)}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
          onPointerEnter={() => {
            SearchAssist.preload();
            onNear();
          }}
          onFocus={() => {
            onNear();
            setIsNear(true);
            setIsFocused(true);
          }}
          onBlur={() => setIsFocused(false)}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown" || event.defaultPrevented) return;
            event.preventDefault();
            onLeave();
          }}
          className="data h-full min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:font-sans placeholder:text-faint"
        />
        {text !== "" ? (
          <IconButton
            icon={X}
            size="tinyIcon"
            label="Clear the search"
            keyId="escape"
            onPress={() => {
              write("", 0);
              apply("", "chosen");
              input.current?.focus();
            }}
          />
        ) : isFocused ? null : (
          <span className="pr-1 max-md:hidden">
            <KeyHint keys={KEYS.search.cap} />
          </span>
        )}
      </div>
      {isNear || text !== "" ? (
        <SearchAssist
          binId={binId}
          input={input}
          text={text}
          caret={Math.min(caret, text.length)}
          isFocused={isFocused}
          onText={write}
          onApply={apply}
          onCompletions={setCompletions}
          onLeave={onLeave}
        />
      ) : null}
    </search>
  );
}
