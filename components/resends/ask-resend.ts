/** What somebody wants of the hit that is looked at: to the last target, elsewhere, several times, or edited. */
export type ResendWish = "last" | "url" | "repeat" | "edit";

const EVENT = "hookscope:resend";

/** Asks the control of the hit that is looked at, whose code comes after the page. */
export function askResend(wish: ResendWish): void {
  window.dispatchEvent(new CustomEvent(EVENT, { detail: wish }));
}

/** Calls back when it is asked, until the returned function is called. */
export function onResendAsked(listener: (wish: ResendWish) => void): () => void {
  const handle = (event: Event) => {
    if (event instanceof CustomEvent) listener(event.detail);
  };
  window.addEventListener(EVENT, handle);
  return () => window.removeEventListener(EVENT, handle);
}
