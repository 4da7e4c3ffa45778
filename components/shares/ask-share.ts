const EVENT = "hookscope:share";

/** Asks the control of the hit that is looked at, whose code comes after the page; to point out a path of its body. */
export function askShare(pointed: string | null = null): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: pointed }));
}

/** Calls back when it is asked, until the returned function is called. */
export function onShareAsked(listener: (pointed: string | null) => void): () => void {
  const handle = (event: Event) =>
    listener(event instanceof CustomEvent && typeof event.detail === "string" ? event.detail : null);
  window.addEventListener(EVENT, handle);
  return () => window.removeEventListener(EVENT, handle);
}
