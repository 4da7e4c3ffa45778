// Captured at the window, they are heard before anything that they may cause.
const MOVES = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/**
 * Brings an element into view, and keeps it there while what stands around it within `frame` is still being drawn, until
 * somebody moves. Ends when what it returns is called.
 */
export function keepInView(frame: HTMLElement, find: () => Element | null): () => void {
  const show = () => find()?.scrollIntoView({ block: "nearest" });
  const observer = new ResizeObserver(show);
  const end = () => {
    observer.disconnect();
    for (const move of MOVES) window.removeEventListener(move, end, true);
  };
  show();
  observer.observe(frame);
  for (const move of MOVES) window.addEventListener(move, end, { capture: true, passive: true });
  return end;
}
