import type { CollectedDto, Many } from "@/lib/comparisons/many-schema";
import { collectHeaderValues, collectValues, type NumberedMessage } from "@/lib/diff/many/collect-values";
import { listVaryingPaths } from "@/lib/diff/many/list-varying-paths";
import type { CollectedValues } from "@/lib/diff/many/tally-values";
import type { ReadHits } from "./read-hits";
import { readMessage } from "./read-message";

// An answer is read by people: what is beyond is counted.
const MAX_VARYING = 1_000;
const MAX_VALUES = 200;
const MAX_TEXTS = 10;
const MAX_TEXT = 200;

export interface SurveyInput {
  readonly binId: string;
  readonly seqs: readonly number[];
  /** A path that parses, or a header's name; null for neither. */
  readonly wanted: { readonly part: CollectedDto["part"]; readonly path: string } | null;
}

type Survey = Pick<Many, "varying" | "more" | "constant" | "isWhole" | "collected">;

/** Which paths vary over these hits, and the values of one of them. */
export async function surveyStored({ binId, seqs, wanted }: SurveyInput, readHits: ReadHits): Promise<Survey> {
  const read: NumberedMessage[] = [];
  for (const { seq, ...message } of await readHits(binId, seqs))
    read.push({ ...(await readMessage(message)).message, seq });
  const { varying, constant, isWhole } = listVaryingPaths(read);
  const collected = wanted === null ? null : collect(read, wanted);
  const more = Math.max(0, varying.length - MAX_VARYING);
  return { varying: varying.slice(0, MAX_VARYING), more, constant, isWhole, collected };
}

function collect(read: readonly NumberedMessage[], wanted: NonNullable<SurveyInput["wanted"]>): CollectedDto | null {
  if (wanted.part === "header") return { ...wanted, ...cut(collectHeaderValues(read, wanted.path)) };
  const found = collectValues(read, wanted.path);
  return found.ok ? { ...wanted, ...cut(found.collected) } : null;
}

function cut({ rows, values, missing }: CollectedValues): Omit<CollectedDto, "path" | "part"> {
  return {
    rows: rows.map(({ seq, texts }) => ({
      seq,
      texts: texts.slice(0, MAX_TEXTS).map(shorten),
      more: Math.max(0, texts.length - MAX_TEXTS),
    })),
    values: values.slice(0, MAX_VALUES).map((value) => ({ ...value, text: shorten(value.text) })),
    distinct: values.length,
    missing,
  };
}

function shorten(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}
