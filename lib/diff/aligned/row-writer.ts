import type { ChangeOp } from "@/lib/diff/diff-schema";
import type { JsonNode } from "@/lib/http/json/json-node";
import { printJson } from "@/lib/http/json/print-json";
import type { AlignedRow, EqualValue } from "./aligned-row";
import { printOnLine } from "./print-equal";

/** Equal neighbours of what changed that are shown. */
const CONTEXT = 2;
const MAX_BLOCK = 20_000;

/** Writes the rows one after another, up to a bound; equal ones wait until it is known what comes next. */
export class RowWriter {
  readonly rows: AlignedRow[] = [];
  isWhole = true;
  private waiting: EqualValue[] = [];
  private folded: EqualValue[] = [];
  private shown = 0;
  private readonly maxRows: number;

  constructor(maxRows: number) {
    this.maxRows = maxRows;
  }

  /** An equal member or element: shown only near a change. */
  addEqual(depth: number, label: string, node: JsonNode): void {
    if (this.shown > 0) {
      this.shown -= 1;
      this.pushEqual(depth, { label, node });
      return;
    }
    this.waiting.push({ label, node });
    if (this.waiting.length > CONTEXT) this.folded.push(...this.waiting.splice(0, 1));
  }

  /** Ends a run of equal ones: those before a change are shown, those before an end are left out. */
  settle(depth: number, isBeforeChange: boolean): void {
    if (!isBeforeChange) this.folded.push(...this.waiting);
    if (this.folded.length > 0) this.push({ kind: "fold", depth, values: this.folded });
    if (isBeforeChange) for (const value of this.waiting) this.pushEqual(depth, value);
    this.waiting = [];
    this.folded = [];
    this.shown = 0;
  }

  private pushEqual(depth: number, { label, node }: EqualValue): void {
    const text = `${label}${printOnLine(node)}`;
    this.push({ kind: "line", depth, op: "same", left: text, right: text, path: null });
  }

  /** Behind a change its neighbours are shown, also when it was one with others inside. */
  endChange(): void {
    this.shown = CONTEXT;
  }

  push(row: AlignedRow): void {
    if (this.rows.length < this.maxRows) this.rows.push(row);
    else this.isWhole = false;
  }

  /** A value that is on one side only, a line for each of its own. */
  pushBlock(depth: number, op: "added" | "removed", label: string, node: JsonNode, path: string): void {
    const printed = printJson(node, { maxLength: MAX_BLOCK });
    const lines = `${label}${printed.text}${printed.isWhole ? "" : "…"}`.split("\n");
    for (const [index, text] of lines.entries()) {
      const sides = op === "added" ? { left: null, right: text } : { left: text, right: null };
      this.push({ kind: "line", depth, op, ...sides, path: index === 0 ? path : null });
    }
  }

  pushPair(depth: number, op: ChangeOp | "same", label: string, left: JsonNode, right: JsonNode, path: string): void {
    const sides = { left: `${label}${printOnLine(left)}`, right: `${label}${printOnLine(right)}` };
    this.push({ kind: "line", depth, op, ...sides, path });
  }
}
