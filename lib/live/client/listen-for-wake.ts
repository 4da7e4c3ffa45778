const AT_MOST_EVERY_MS = 1_000;

/** Calls back when the page comes back to the front, or the machine gets its network back. Returns what ends it. */
export function listenForWake(wake: () => void): () => void {
  if (typeof document === "undefined") return () => {};
  const ended = new AbortController();
  let last = Number.NEGATIVE_INFINITY;
  function handle(): void {
    const now = performance.now();
    if (document.visibilityState === "hidden" || now - last < AT_MOST_EVERY_MS) return;
    last = now;
    wake();
  }
  document.addEventListener("visibilitychange", handle, { signal: ended.signal });
  window.addEventListener("online", handle, { signal: ended.signal });
  // Out of the back-forward cache.
  window.addEventListener("pageshow", (event) => event.persisted && handle(), { signal: ended.signal });
  return () => ended.abort();
}
