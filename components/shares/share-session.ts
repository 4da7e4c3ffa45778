import type { ShareAccess } from "@/components/api/fetch-shared-hit";
import type { HitsDeletedEvent } from "@/lib/live/events";

/** What a list of a live share is told. */
export interface ShareListener {
  readonly grew: (lastSeq: number) => void;
  readonly hitsDeleted: (event: Omit<HitsDeletedEvent, "binId">) => void;
  /** The connection was lost and is back: what came and went meanwhile was not told. */
  readonly renew: () => void;
}

/** A share that is open on this page: the ticket that is good now, and what the server tells of it. */
export class ShareSession implements ShareAccess {
  readonly token: string;
  ticket: string;
  /** The newest seq that was told of; 0 before any. */
  newest = 0;
  readonly #listeners = new Set<ShareListener>();

  constructor(token: string, ticket: string) {
    this.token = token;
    this.ticket = ticket;
  }

  /** Calls back until the returned function is called. */
  listen(listener: ShareListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  grow(lastSeq: number): void {
    this.newest = Math.max(this.newest, lastSeq);
    for (const { grew } of this.#listeners) grew(this.newest);
  }

  drop(event: Omit<HitsDeletedEvent, "binId">): void {
    for (const { hitsDeleted } of this.#listeners) hitsDeleted(event);
  }

  renew(): void {
    for (const listener of this.#listeners) listener.renew();
  }
}
