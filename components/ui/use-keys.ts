"use client";
import { getKey, type KeyId } from "./keys";
import { usePresses } from "./use-presses";

/** What the keys do; `at` says which of its presses it was. */
export type KeyActions = { readonly [Id in KeyId]?: (at: number) => void };

/** The dashboard's keys, as usePresses handles them. With `isFirst` they come before all other keys of the page. */
export function useKeys(actions: KeyActions, { isFirst = false }: { readonly isFirst?: boolean } = {}): void {
  usePresses((press) => findAction(actions, press), isFirst);
}

function findAction(actions: KeyActions, press: string): (() => void) | null {
  for (const id of listIds(actions)) {
    const at = getKey(id).press.indexOf(press);
    const action = actions[id];
    if (at >= 0 && action !== undefined) return () => action(at);
  }
  return null;
}

function listIds(actions: KeyActions): readonly KeyId[] {
  return Object.keys(actions).filter((id): id is KeyId => id in actions);
}
