"use client";
import { type RefObject, useEffect, useState } from "react";
import type { SearchMistake } from "@/lib/query/search-problem";

interface MistakeLineProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly mistake: SearchMistake;
}

/** Underlines a mistake where it stands in the field. Lies over the field; what it holds is the field's text, unseen. */
export function MistakeLine({ input, text, mistake }: MistakeLineProps) {
  const [scrolled, setScrolled] = useState(0);
  useEffect(() => {
    const element = input.current;
    if (element === null) return;
    const read = () => setScrolled(element.scrollLeft);
    read();
    element.addEventListener("scroll", read);
    return () => element.removeEventListener("scroll", read);
  }, [input]);
  const end = mistake.position + mistake.length;
  return (
    <div
      aria-hidden="true"
      className="data pointer-events-none absolute top-0 right-9 left-[2.125rem] flex h-9 items-center overflow-hidden whitespace-pre text-transparent max-md:h-11"
    >
      <span style={{ translate: `${-scrolled}px` }}>
        {text.slice(0, mistake.position)}
        <span className="underline decoration-2 decoration-bad decoration-wavy underline-offset-4">
          {text.slice(mistake.position, end) || " "}
        </span>
      </span>
    </div>
  );
}
