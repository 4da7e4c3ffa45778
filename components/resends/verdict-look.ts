import { ArrowLeftRight, CircleCheck, CircleX, Equal, type LucideIcon, Redo2 } from "lucide-react";
import type { Verdict } from "@/lib/resends/attempt-schema";

interface VerdictLook {
  readonly word: string;
  readonly icon: LucideIcon;
  readonly tone: "neutral" | "good" | "bad" | "info";
  /** The colour of the icon where there is no badge around it. */
  readonly colour: string;
  /** What the word means, as a sentence without its full stop. */
  readonly meaning: string;
}

/** How a verdict shows: by word, sign and colour. */
export const VERDICT_LOOK: Readonly<Record<Verdict, VerdictLook>> = {
  first: {
    word: "first",
    icon: Redo2,
    tone: "neutral",
    colour: "text-soft",
    meaning: "Sent to this target for the first time",
  },
  same: {
    word: "same",
    icon: Equal,
    tone: "neutral",
    colour: "text-soft",
    meaning: "The same answer as the last time",
  },
  fixed: {
    word: "fixed",
    icon: CircleCheck,
    tone: "good",
    colour: "text-good",
    meaning: "Accepted with 2xx, which it was not the last time",
  },
  regressed: {
    word: "regressed",
    icon: CircleX,
    tone: "bad",
    colour: "text-bad",
    meaning: "Not accepted, which it was the last time",
  },
  changed: {
    word: "changed",
    icon: ArrowLeftRight,
    tone: "info",
    colour: "text-info",
    meaning: "Another answer than the last time, neither fixed nor broken by it",
  },
};
