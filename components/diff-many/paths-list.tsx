"use client";
import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { usePresses } from "@/components/ui/use-presses";
import type { Many, VaryingDto } from "@/lib/comparisons/many-schema";
import { describeHow } from "./describe-how";
import { isSecretPath } from "./is-secret-path";
import type { ManyPath } from "./many-choice";

interface PathsListProps {
  readonly many: Many;
  readonly chosen: ManyPath | null;
  readonly onChoose: (path: ManyPath) => void;
}

const FILTER_FROM = 12;
const MAX_SHOWN = 300;

/** What varies, body before headers as the API has it, to choose one; what does not is counted. */
export function PathsList({ many, chosen, onChoose }: PathsListProps) {
  const [filter, setFilter] = useState("");
  const { varying, constant, more, isWhole } = many;
  const wanted = filter.trim().toLowerCase();
  const found = varying.filter(({ path }) => path.toLowerCase().includes(wanted));
  const at = found.findIndex((varies) => isSame(varies, chosen));
  const step = (by: number) => () => {
    const next = found[Math.max(0, at + by)];
    if (next !== undefined) onChoose({ part: next.part, path: next.path });
  };
  // As in a list of hits.
  usePresses((press) => (press === "j" ? step(1) : press === "k" ? step(-1) : null));
  const left = found.length - MAX_SHOWN + (wanted === "" ? more : 0);
  return (
    <section aria-label="What varies" className="flex min-h-0 flex-col border-line max-md:border-b md:border-r">
      {varying.length < FILTER_FROM ? null : (
        <div className="border-line border-b p-2">
          <TextField
            label="Filter the paths"
            isLabelHidden
            placeholder="Filter the paths"
            value={filter}
            onChange={setFilter}
          />
        </div>
      )}
      <ul className="min-h-0 flex-1 overflow-y-auto max-md:max-h-[38vh]">
        {found.slice(0, MAX_SHOWN).map((varies) => (
          <PathRow
            key={`${varies.part} ${varies.path}`}
            varies={varies}
            count={many.hits.length}
            isChosen={isSame(varies, chosen)}
            onChoose={() => onChoose({ part: varies.part, path: varies.path })}
          />
        ))}
        <li className="px-3 py-2 text-faint text-xs">
          {found.length === 0 ? "No path that varies matches. " : null}
          {left > 0 ? `${left.toLocaleString()} more vary: filter to find them. ` : null}
          {constant.toLocaleString()} {constant === 1 ? "path or header is" : "paths and headers are"} the same in all.
          {isWhole ? null : " Of bodies with more than 5,000 paths only those were looked at."}
        </li>
      </ul>
    </section>
  );
}

function isSame({ part, path }: ManyPath, other: ManyPath | null): boolean {
  return other !== null && part === other.part && path === other.path;
}

interface PathRowProps {
  readonly varies: VaryingDto;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function PathRow({ varies, count, isChosen, onChoose }: PathRowProps) {
  const { path, part, samples } = varies;
  const { sign, text, tone } = describeHow(varies, count);
  return (
    <li className="border-line/60 border-b">
      <button
        type="button"
        aria-current={isChosen}
        onClick={onChoose}
        className="-outline-offset-2 flex w-full flex-col gap-px px-3 py-1.5 text-left hover:bg-hover aria-[current=true]:bg-accent-soft aria-[current=true]:shadow-[inset_2px_0_0_var(--color-accent)] max-md:py-2.5"
      >
        <span className="flex min-w-0 items-baseline gap-2">
          <span className="data min-w-0 flex-1 truncate text-ink" title={path}>
            {path}
          </span>
          {part === "header" ? <span className="shrink-0 text-faint text-xs">header</span> : null}
        </span>
        <span className="flex min-w-0 items-baseline gap-2 text-xs">
          <span className={`shrink-0 ${tone}`}>
            <span aria-hidden="true" className="inline-block w-4">
              {sign}
            </span>
            {text}
          </span>
          <span className="data min-w-0 flex-1 truncate text-right text-faint">
            {isSecretPath(path) ? "••••••" : samples.join("  ")}
          </span>
        </span>
      </button>
    </li>
  );
}
