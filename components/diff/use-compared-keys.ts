"use client";
import { usePresses } from "@/components/ui/use-presses";
import { type DiffKeyId, findDiffKey } from "./diff-keys";
import type { ChangeWalk } from "./use-change-walk";
import type { HeldOptions } from "./use-diff-options";

interface ComparedKeys {
  readonly walk: ChangeWalk;
  readonly options: HeldOptions;
  /** Ignores what is looked at, or no longer. */
  readonly onIgnore: () => void;
  readonly onHelp: () => void;
}

/** The keys of a comparison; swapping is the page's. */
export function useComparedKeys({ walk, options, onIgnore, onHelp }: ComparedKeys): void {
  const actions: { readonly [Id in DiffKeyId]?: () => void } = {
    next: () => walk.move(1),
    previous: () => walk.move(-1),
    unified: () => options.change({ view: "unified" }),
    split: () => options.change({ view: "split" }),
    noise: () => options.change({ isNoiseShown: !options.isNoiseShown }),
    ignore: onIgnore,
    help: onHelp,
  };
  usePresses((press) => {
    const id = findDiffKey(press);
    return id === null ? null : (actions[id] ?? null);
  });
}
