"use client";
import { useEffect, useRef, useState } from "react";

const UNDO_MS = 8000;
const FAILED_MS = 12_000;

export interface Undoable {
  /** What happened: "Hit 12 deleted". */
  readonly label: string;
  /** Does it for good. With `keepalive` the page is going away. */
  readonly commit: (options: { readonly keepalive: boolean }) => Promise<void>;
  /** Takes it back on the screen: by the person, or because `commit` failed. */
  readonly restore: () => void;
}

interface Pending extends Undoable {
  readonly id: number;
  timer: ReturnType<typeof setTimeout>;
}

interface Failure {
  readonly id: number;
  readonly text: string;
}

/** What was done on the screen and waits to be done for good, and what then failed; each goes by itself in a while. */
export function useUndoQueue() {
  const [pending, setPending] = useState<ReadonlyArray<Undoable & { readonly id: number }>>([]);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const held = useRef(new Map<number, Pending>());
  const nextId = useRef(1);

  const release = (id: number): Undoable | undefined => {
    const item = held.current.get(id);
    held.current.delete(id);
    clearTimeout(item?.timer);
    setPending([...held.current.values()]);
    return item;
  };
  const fail = (item: Undoable, error: unknown) => {
    item.restore();
    const id = nextId.current++;
    const cause = error instanceof Error ? error.message : "The server refused.";
    setFailures((known) => [...known, { id, text: `${item.label}, but not for good. ${cause}` }]);
    setTimeout(() => setFailures((known) => known.filter((failure) => failure.id !== id)), FAILED_MS);
  };
  const commit = (id: number) => {
    const item = release(id);
    item?.commit({ keepalive: false }).catch((error: unknown) => fail(item, error));
  };
  const begin = (undoable: Undoable) => {
    const id = nextId.current++;
    held.current.set(id, { ...undoable, id, timer: setTimeout(() => commit(id), UNDO_MS) });
    setPending([...held.current.values()]);
  };
  useEffect(() => commitOnLeave(held.current), []);

  return {
    pending,
    failures,
    begin,
    commit,
    undo: (id: number) => release(id)?.restore(),
    /** Stops its time while somebody is about to decide. */
    hold: (id: number) => clearTimeout(held.current.get(id)?.timer),
    /** Its time begins anew. */
    letGo: (id: number) => {
      const item = held.current.get(id);
      if (item === undefined) return;
      clearTimeout(item.timer);
      item.timer = setTimeout(() => commit(id), UNDO_MS);
    },
  };
}

function commitOnLeave(held: Map<number, Pending>): () => void {
  const flush = () => {
    for (const { timer, commit } of held.values()) {
      clearTimeout(timer);
      // The page is gone when the answer comes: nobody is left to tell.
      commit({ keepalive: true }).catch(() => undefined);
    }
    held.clear();
  };
  window.addEventListener("pagehide", flush);
  return () => {
    window.removeEventListener("pagehide", flush);
    flush();
  };
}
