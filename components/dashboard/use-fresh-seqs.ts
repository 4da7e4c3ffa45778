"use client";
import { useEffect, useRef, useState } from "react";

const FADE_MS = 1400;
// A flood needs no fading rows: nobody can follow them.
const MOST = 100;

interface FreshSeqs {
  readonly fresh: ReadonlySet<number>;
  readonly add: (seqs: readonly number[]) => void;
}

/** The hits that arrived within the last moment. */
export function useFreshSeqs(): FreshSeqs {
  const [fresh, setFresh] = useState<ReadonlySet<number>>(new Set());
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    const { current } = timers;
    return () => {
      for (const timer of current) clearTimeout(timer);
    };
  }, []);
  const add = (seqs: readonly number[]) => {
    const added = seqs.slice(-MOST);
    setFresh((known) => new Set([...[...known].slice(-MOST), ...added]));
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      setFresh((known) => new Set([...known].filter((seq) => !added.includes(seq))));
    }, FADE_MS);
    timers.current.add(timer);
  };
  return { fresh, add };
}
