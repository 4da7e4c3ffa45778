"use client";
import { type ComponentType, type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { createPartStore, type PartStore } from "./create-part-store";

interface Meanwhile {
  /** Stands in its place until its code is there. */
  readonly meanwhile?: ReactNode;
}

/** A component whose code is no part of the page. */
export interface Part<Props> {
  (props: Props & Meanwhile): ReactNode;
  /** Fetches the code when somebody comes near. A failed try is tried again when it is needed, and shows then. */
  readonly preload: () => void;
}

/**
 * A component whose code comes when it is first shown, or when `preload` is called; where it has come, it shows at once.
 * Not by `lazy`: once a fallback of Suspense stood for a moment, React holds back for 300 ms what takes its place. The
 * server renders what stands meanwhile. When the code cannot be had, as `loadPart` says, the nearest error page shows.
 */
export function definePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  /** Stands in its place where no other `meanwhile` is given. */
  Usual: ComponentType | null = null,
): Part<Props> {
  const store = createPartStore(load);
  const usual = Usual === null ? null : <Usual />;
  const show = (props: Props & Meanwhile) => <Place store={store} given={props} meanwhile={props.meanwhile ?? usual} />;
  return Object.assign(show, { preload: () => void store.load().catch(() => undefined) });
}

interface PlaceProps<Props> {
  readonly store: PartStore<ComponentType<Props>>;
  readonly given: Props;
  readonly meanwhile: ReactNode;
}

function Place<Props extends object>({ store, given, meanwhile }: PlaceProps<Props>): ReactNode {
  const Loaded = useSyncExternalStore(store.subscribe, store.read, readNothing);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    store.load().catch((error: unknown) => setFailure({ error }));
  }, [store]);
  if (failure !== null) throw failure.error;
  return Loaded === null ? meanwhile : <Loaded {...given} />;
}

function readNothing(): null {
  return null;
}
