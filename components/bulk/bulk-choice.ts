/** Which hits are meant: those that were selected, or all that match a search when it is sent; "" is all of the bin. */
export type BulkChoice =
  | { readonly kind: "seqs"; readonly seqs: readonly number[] }
  | { readonly kind: "search"; readonly q: string };

const EVENT = "hookscope:bulk";

/** Offers the wish to send many hits to a list with a selection; false when there is none. */
export function askForSelected(): boolean {
  return !window.dispatchEvent(new CustomEvent(EVENT, { cancelable: true }));
}

/** Calls back when it is asked, until the returned function is called; who takes it, answers for it. */
export function onSelectedAsked(listener: () => void): () => void {
  const handle = (event: Event) => {
    event.preventDefault();
    listener();
  };
  window.addEventListener(EVENT, handle);
  return () => window.removeEventListener(EVENT, handle);
}
