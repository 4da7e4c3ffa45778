"use client";
import { useEffect, useEffectEvent, useState } from "react";
import type { TreeMatch } from "@/lib/http/tree/search-tree";
import type { TreeId } from "@/lib/http/tree/tree-id";
import type { TreeHost } from "./tree-host";

// Typing asks once it rests, so that a large tree is not walked for every letter.
const REST_MS = 120;

interface Found {
  readonly text: string;
  readonly matches: readonly TreeMatch[];
  readonly isWhole: boolean;
}

const NOTHING: Found = { text: "", matches: [], isWhole: true };

/** Searches a tree as somebody types, and goes from match to match. */
export function useTreeSearch(host: TreeHost, onGo: (id: TreeId) => void) {
  const [text, setText] = useState("");
  const [found, setFound] = useState(NOTHING);
  const [at, setAt] = useState(0);

  const show = useEffectEvent((next: Found) => {
    setFound(next);
    setAt(0);
    const first = next.matches[0];
    if (first !== undefined) onGo(first.id);
  });
  useEffect(() => {
    if (text === "") {
      show(NOTHING);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      host.ask({ do: "search", text }).then(
        ({ matches, isWhole }) => {
          if (isCurrent) show({ text, matches, isWhole });
        },
        () => undefined,
      );
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [host, text]);

  const go = (step: 1 | -1) => {
    const { length } = found.matches;
    if (length === 0) return;
    const next = (at + step + length) % length;
    setAt(next);
    const match = found.matches[next];
    if (match !== undefined) onGo(match.id);
  };
  return { text, setText, found, at, go, isPending: found.text !== text };
}

export type TreeSearchState = ReturnType<typeof useTreeSearch>;
