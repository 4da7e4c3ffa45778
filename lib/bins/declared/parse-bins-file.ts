import { type Document, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { toErrorDetails } from "@/lib/to-error-details";
import { binsFileSchema, type DeclaredBin } from "./bins-file-schema";

export interface BinsFile {
  /** Of the workspace that owns the bins; null where the file leaves that to the instance. */
  readonly key: string | null;
  readonly bins: ReadonlyArray<{ readonly bin: DeclaredBin; readonly line: number }>;
}

/** Aliases that a file may unfold to; more are a bomb. */
const MOST_ALIASES = 1_000;

/** The bins that a YAML text (1.2, so JSON too) declares. Throws one Error that names every mistake with its line. */
export function parseBinsFile(text: string): BinsFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    throw new Error(`line ${lines.linePos(mistake.pos[0]).line}: ${mistake.message}`);
  }
  const lineOf = (path: readonly string[]) => findLine(document, lines, path);
  const written = document.toJS({ maxAliasCount: MOST_ALIASES });
  const parsed = binsFileSchema.safeParse(written);
  if (!parsed.success) {
    const details = toErrorDetails(parsed.error).map(({ path, message }) => {
      const place = path === "" ? "the file" : path;
      return `line ${lineOf(path.split("."))}: ${place}: ${message}`;
    });
    throw new Error(details.join("; "));
  }
  // Not what the schema made of it, in which defaults stand for what was left out.
  const { bins }: z.input<typeof binsFileSchema> = written;
  const declared = bins.map((bin, index) => ({ bin, line: lineOf(["bins", String(index)]) }));
  refuseTwins(declared);
  return { key: parsed.data.key ?? null, bins: declared };
}

function refuseTwins(declared: BinsFile["bins"]): void {
  const firstLines = new Map<string, number>();
  for (const { bin, line } of declared) {
    const before = firstLines.get(bin.slug);
    if (before !== undefined) throw new Error(`line ${line}: the slug "${bin.slug}" stands in line ${before} too`);
    firstLines.set(bin.slug, line);
  }
}

/** The line of what a path leads to, or of the nearest thing around it that is there. */
function findLine(document: Document, lines: LineCounter, path: readonly string[]): number {
  for (let length = path.length; length >= 0; length--) {
    const keys = path.slice(0, length).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node = length === 0 ? document.contents : document.getIn(keys, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
