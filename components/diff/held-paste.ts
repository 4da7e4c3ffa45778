import type { Pasted } from "./pasted";

// Swapping the sides is another page: what was pasted is held here, for as long as the tab is, and nowhere else.
let held: { readonly binId: string; readonly pasted: Pasted } | null = null;

export function holdPaste(binId: string, pasted: Pasted | null): void {
  held = pasted === null ? null : { binId, pasted };
}

/** What was pasted last to compare it with a hit of the bin. */
export function heldPaste(binId: string): Pasted | null {
  return held?.binId === binId ? held.pasted : null;
}
