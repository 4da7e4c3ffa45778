import type { HitSummary } from "@/lib/hits/hit-schema";
import type { HitsDeletedEvent } from "@/lib/live/events";
import { dropHits, type HitWindow, putHits, windowOfSeq } from "./hit-windows";

type WindowChange = (window: HitWindow) => HitWindow;

interface PendingWindow {
  readonly binId: string;
  readonly page: number;
  readonly changes: WindowChange[];
}

/**
 * Windows that are being fetched. What happens meanwhile is kept and put on top of the answer, which may have been read
 * from the table before it happened. Nothing is kept for windows that nobody fetches.
 */
export class PendingWindows {
  readonly #pending = new Set<PendingWindow>();

  /** Fetches one window by `read` and returns it with everything that happened since the call applied. */
  async fetch(binId: string, page: number, read: () => Promise<HitWindow>): Promise<HitWindow> {
    const pending: PendingWindow = { binId, page, changes: [] };
    this.#pending.add(pending);
    try {
      const window = await read();
      return pending.changes.reduce((changed, change) => change(changed), window);
    } finally {
      this.#pending.delete(pending);
    }
  }

  /** Notes hits that arrived or changed. */
  put(binId: string, hits: readonly HitSummary[]): void {
    for (const pending of this.#pending) {
      const fitting = hits.filter((hit) => windowOfSeq(hit.seq) === pending.page);
      if (pending.binId === binId && fitting.length > 0) {
        pending.changes.push((window) => putHits(window, pending.page, fitting));
      }
    }
  }

  /** Notes hits that were deleted. */
  drop(event: HitsDeletedEvent): void {
    for (const pending of this.#pending) {
      if (pending.binId === event.binId) pending.changes.push((window) => dropHits(window, event));
    }
  }
}
