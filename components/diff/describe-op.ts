import type { ChangeOp } from "@/lib/diff/diff-schema";

interface OpLook {
  readonly sign: string;
  readonly word: string;
  readonly tone: string;
}

const LOOKS: Readonly<Record<ChangeOp, OpLook>> = {
  added: { sign: "+", word: "added", tone: "border-good-line bg-good-soft text-good" },
  removed: { sign: "−", word: "removed", tone: "border-bad-line bg-bad-soft text-bad" },
  changed: { sign: "~", word: "changed", tone: "border-info-line bg-info-soft text-info" },
  moved: { sign: "↕", word: "moved", tone: "border-edge bg-app text-soft" },
  type: { sign: "≠", word: "other type", tone: "border-warning-line bg-warning-soft text-warning" },
};

/** How a kind of change looks: a sign and a word, so that its colour is never all that tells it. */
export function describeOp(op: ChangeOp): OpLook {
  return LOOKS[op];
}
