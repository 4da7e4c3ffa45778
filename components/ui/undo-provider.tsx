"use client";
import { X } from "lucide-react";
import { createContext, type ReactNode, useContext } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import { KeyHint } from "./key-hint";
import { KEYS } from "./keys";
import { UndoToast } from "./undo-toast";
import { useKeys } from "./use-keys";
import { type Undoable, useUndoQueue } from "./use-undo-queue";

const UndoContext = createContext<(undoable: Undoable) => void>(() => undefined);

/** Holds a destructive request back for 8 s, in which it can be undone; longer while it is pointed at or focused. */
export function useUndoable(): (undoable: Undoable) => void {
  return useContext(UndoContext);
}

export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { pending, failures, begin, commit, undo, hold, letGo } = useUndoQueue();
  const last = pending.at(-1);
  useKeys(last === undefined ? {} : { undo: () => undo(last.id) });
  return (
    <UndoContext value={begin}>
      {children}
      <section
        aria-label="Just done"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-3 bottom-3 z-40 flex flex-col items-center gap-2"
      >
        {pending.slice(-3).map(({ id, label }) => (
          <UndoToast key={id} text={label} onHold={() => hold(id)} onLetGo={() => letGo(id)}>
            <Button
              size="small"
              aria-keyshortcuts={id === last?.id ? KEYS.undo.cap : undefined}
              onPress={() => undo(id)}
            >
              Undo
              {id === last?.id && <KeyHint keys={KEYS.undo.cap} />}
            </Button>
            <IconButton icon={X} size="tinyIcon" label="Do it now" onPress={() => commit(id)} />
          </UndoToast>
        ))}
        {failures.map(({ id, text }) => (
          <UndoToast key={id} text={text} />
        ))}
      </section>
    </UndoContext>
  );
}
