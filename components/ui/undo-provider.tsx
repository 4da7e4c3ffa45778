"use client";
import { X } from "lucide-react";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";

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
  readonly timer: ReturnType<typeof setTimeout>;
}

interface Failure {
  readonly id: number;
  readonly text: string;
}

const UndoContext = createContext<(undoable: Undoable) => void>(() => undefined);

/** Holds a destructive request back for 8 s, in which it can be undone. */
export function useUndoable(): (undoable: Undoable) => void {
  return useContext(UndoContext);
}

export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const held = useRef(new Map<number, Pending>());
  const nextId = useRef(1);

  const release = (id: number): Pending | undefined => {
    const item = held.current.get(id);
    held.current.delete(id);
    if (item !== undefined) clearTimeout(item.timer);
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

  useEffect(() => {
    const { current } = held;
    const flush = () => {
      for (const item of current.values()) {
        clearTimeout(item.timer);
        // The page is gone when the answer comes: nobody is left to tell.
        item.commit({ keepalive: true }).catch(() => undefined);
      }
      current.clear();
    };
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, []);

  return (
    <UndoContext value={begin}>
      {children}
      <section
        aria-label="Just done"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-3 bottom-3 z-40 flex flex-col items-center gap-2"
      >
        {pending.slice(-3).map((item) => (
          <Toast key={item.id} text={item.label}>
            <Button size="small" onPress={() => release(item.id)?.restore()}>
              Undo
            </Button>
            <IconButton icon={X} size="tinyIcon" label="Do it now" onPress={() => commit(item.id)} />
          </Toast>
        ))}
        {failures.map((failure) => (
          <Toast key={failure.id} text={failure.text} />
        ))}
      </section>
    </UndoContext>
  );
}

function Toast({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="pointer-events-auto flex max-w-full animate-appear items-center gap-2 rounded-lg bg-raised py-1.5 pr-1.5 pl-3 text-sm text-ink shadow-float">
      <span className="min-w-0 truncate pr-1">{text}</span>
      {children}
    </div>
  );
}
