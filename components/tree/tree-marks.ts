"use client";
import { createContext } from "react";
import type { TreeRow } from "@/lib/http/tree/read-tree-rows";

/** What a reader should know of a value in a tree: somebody points at it, or it is a secret and veiled. */
export interface TreeMark {
  readonly is: "pointed" | "secret";
  /** In a word or two, beside the value. */
  readonly label: string;
}

/** The mark of the value at a path, as the tree writes paths; null for none. */
export type FindTreeMark = (path: string, row: Pick<TreeRow, "childCount" | "value">) => TreeMark | null;

/** Marks in the trees below; null where there are none. Keep it the same while the marks are. */
export const TreeMarksContext = createContext<FindTreeMark | null>(null);
