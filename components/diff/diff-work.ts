import type { DiffMessage } from "@/lib/diff/diff-message";
import type { DiffProgress, LearnedNoise } from "@/lib/diff/diff-options";
import type { MessageDiff } from "@/lib/diff/diff-schema";
import type { DiffSettings } from "@/lib/diff/diff-settings-schema";
import type { JsonPatchResult } from "@/lib/diff/patch/diff-as-json-patch";
import type { FoldedRow, ViewSection } from "./rows/view-row";

/** Two messages to compare, and how. */
export interface DiffWork {
  readonly left: DiffMessage;
  readonly right: DiffMessage;
  readonly settings: DiffSettings;
  readonly learned: LearnedNoise | null;
  /** Whether tokens are compared in the place of secrets. */
  readonly isVeiled: boolean;
}

/** Some rows of a fold, from … to (exclusive). */
export interface FoldWish {
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

/** To the worker: first the work, later the wish for its JSON Patch or for rows of a fold; a number tells wishes apart. */
export type ToDiffWorker =
  | { readonly work: DiffWork }
  | { readonly wants: "patch" }
  | { readonly wants: "fold"; readonly turn: number; readonly fold: FoldWish };

/** What the worker says: how far it is, the comparison, then the two side by side. */
export type FromDiffWorker =
  | { readonly progress: DiffProgress }
  /** With the number of places where a secret was veiled. */
  | { readonly diff: MessageDiff; readonly veiled: number }
  | { readonly sections: readonly ViewSection[] }
  | { readonly patch: PatchText }
  | { readonly turn: number; readonly rows: readonly FoldedRow[] | null };

/** The JSON Patch as text, or why there is none. */
export type PatchText = { readonly ok: true; readonly text: string } | Exclude<JsonPatchResult, { ok: true }>;
