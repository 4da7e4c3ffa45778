import type { FlatChange } from "./flat-change";
import { replaceParameters } from "./replace-parameters";

// A path may be as long as the names in a body.
const LONGEST = 300;

/** The change that the URL names, so that a link leads to it: its place among those listed, -1 for none. */
export function findChangeInUrl(listed: readonly FlatChange[]): number {
  const wanted = new URLSearchParams(window.location.search).get("at");
  return wanted === null ? -1 : listed.findIndex((entry) => nameChange(entry) === wanted);
}

/** Names the change in the URL, unless its path is too long for one. */
export function putChangeIntoUrl(entry: FlatChange): void {
  const name = nameChange(entry);
  replaceParameters((parameters) => {
    if (name.length <= LONGEST) parameters.set("at", name);
    else parameters.delete("at");
  });
}

function nameChange({ section, change }: FlatChange): string {
  return `${section} ${change.path}`;
}
