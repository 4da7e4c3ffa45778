"use client";
import { Eye, EyeOff } from "lucide-react";
import { use, useEffect, useState } from "react";
import { RevealContext } from "./reveal-context";

interface SecretTextProps {
  readonly text: string;
  /** What it is called: "Authorization". */
  readonly name: string;
  /** What it is: "the value of Authorization". */
  readonly label: string;
}

const SHOWN_MS = 30_000;
const LONGEST_VEIL = 20;

/**
 * A value that nobody should read over a shoulder: veiled until it is asked for, by click or key, and again after half a
 * minute. The veil holds no part of the value. That it was asked for is told by its name, where somebody wants to know.
 */
export function SecretText({ text, name, label }: SecretTextProps) {
  const tell = use(RevealContext);
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setIsShown(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isShown]);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <span className="inline-flex max-w-full items-start gap-1">
      {isShown ? <span className="min-w-0 [overflow-wrap:anywhere]">{text}</span> : null}
      <button
        type="button"
        aria-label={`${isShown ? "Hide" : "Show"} ${label}`}
        aria-pressed={isShown}
        title={isShown ? "Hide" : "Show"}
        onClick={() => {
          if (!isShown) tell?.(name);
          setIsShown(!isShown);
        }}
        className="inline-flex min-w-0 items-center gap-1 rounded-sm text-faint hover:text-ink"
      >
        {isShown ? null : (
          <span
            aria-hidden="true"
            className="select-none overflow-hidden rounded-sm bg-grey-5 px-1 text-faint blur-[2.5px]"
          >
            {"•".repeat(Math.max(6, Math.min(LONGEST_VEIL, text.length)))}
          </span>
        )}
        <Icon aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
      </button>
    </span>
  );
}
