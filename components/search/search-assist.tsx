"use client";
import { type RefObject, useEffect, useEffectEvent, useId, useState } from "react";
import { flushSync } from "react-dom";
import { useLasting } from "@/components/hits/use-lasting";
import type { Completion } from "@/lib/query/complete-search";
import { parseSearch } from "@/lib/query/parse-search";
import { CompletionList } from "./completion-list";
import { FilterChips } from "./filter-chips";
import { MistakeLine } from "./mistake-line";
import { rememberSearch } from "./recent-searches";
import type { OpenCompletions } from "./search-box";
import { takeCompletion } from "./take-completion";
import { useCompletions } from "./use-completions";
import { useFieldKeys } from "./use-field-keys";

interface SearchAssistProps {
  readonly binId: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  /** Where the next character goes. */
  readonly caret: number;
  readonly isFocused: boolean;
  readonly onText: (text: string, caret: number) => void;
  readonly onApply: (text: string, how: "typed" | "chosen") => void;
  readonly onCompletions: (open: OpenCompletions | null) => void;
  readonly onLeave: () => void;
}

// Long enough to leave out most letters of a word that is being written, short enough not to be felt.
const APPLY_AFTER_MS = 80;
// A clause that is being written is wrong until it is complete.
const BLAME_AFTER_MS = 800;

/** What helps in writing a search: completions, the mistake in it, its filters. It searches as soon as typing pauses. */
export function SearchAssist(props: SearchAssistProps) {
  const { binId, input, text, caret, isFocused, onText, onApply, onCompletions, onLeave } = props;
  const listId = useId();
  const [place, setPlace] = useState({ text, active: -1, isClosed: false });
  const { active, isClosed } = place.text === text ? place : { active: -1, isClosed: false };
  const completions = useCompletions(binId, text, caret);
  const { options, areRecent } = completions;
  const isOpen = isFocused && !isClosed && options.length > 0;

  const parsed = parseSearch(text);
  const mistake = parsed.ok ? null : parsed.mistake;
  // What is being completed is not wrong yet.
  const isBlamed = useLasting(mistake !== null && isFocused && !isOpen, BLAME_AFTER_MS) || !isFocused;

  const apply = useEffectEvent((wanted: string) => {
    if (parseSearch(wanted).ok) onApply(wanted, "typed");
  });
  useEffect(() => {
    const timer = setTimeout(() => apply(text), APPLY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);

  const keep = useEffectEvent(() => {
    if (parseSearch(text).ok) rememberSearch(text);
  });
  useEffect(() => (isFocused ? () => keep() : undefined), [isFocused]);

  const change = (next: string, position = next.length) => {
    // Shown before the caret is put there, and both before the next key: later it would part what is typed.
    flushSync(() => onText(next, position));
    input.current?.setSelectionRange(position, position);
  };
  const take = (option: Completion) => {
    if (areRecent) change(option.text);
    else change(...takeCompletion(text, completions, option));
  };
  useFieldKeys(input, {
    isOpen,
    active,
    count: options.length,
    onMove: (next) => setPlace({ text, active: next, isClosed: false }),
    onClose: () => setPlace({ text, active: -1, isClosed: true }),
    onTake: () => {
      const option = options[active];
      if (option !== undefined) take(option);
    },
    onEnter: () => {
      setPlace({ text, active: -1, isClosed: true });
      if (mistake !== null) return;
      onApply(text, "typed");
      rememberSearch(text);
    },
    onEscape: () => {
      if (text === "") return onLeave();
      onText("", 0);
      onApply("", "chosen");
    },
  });

  const tell = useEffectEvent(onCompletions);
  useEffect(() => {
    tell(isOpen ? { listId, activeId: active < 0 ? null : `${listId}-${active}` } : null);
  }, [isOpen, listId, active]);

  return (
    <>
      {mistake !== null && isBlamed ? (
        <>
          <MistakeLine input={input} text={text} mistake={mistake} />
          <p id="search-mistake" role="status" className="px-3 pb-2 text-bad text-xs [overflow-wrap:anywhere]">
            Character {mistake.position + 1}: {mistake.message}
          </p>
        </>
      ) : null}
      <FilterChips
        text={text}
        onChange={(next) => {
          onText(next, next.length);
          onApply(next, "chosen");
        }}
      />
      {isOpen ? (
        <CompletionList
          id={listId}
          options={options}
          areRecent={areRecent}
          active={active}
          hasHelp={text === ""}
          onTake={take}
        />
      ) : null}
    </>
  );
}
