import type { Scheme } from "@/lib/providers/schemes/scheme";
import type { Variant } from "./variant";

const ADVICE = "the signing side builds the signed text in another way than this sender documents.";

/** The time in the other unit, and other layouts of the signed text. */
export function* timeVariants(scheme: Scheme, timestamp: string | null): Generator<Variant> {
  if (timestamp !== null && /^\d{9,11}$/.test(timestamp)) {
    yield variant("the time is signed in milliseconds", { timestamp: `${timestamp}000` });
  }
  if (timestamp !== null && /^\d{12,14}$/.test(timestamp)) {
    yield variant("the time is signed in seconds", { timestamp: timestamp.slice(0, -3) });
  }
  for (const [layout, how] of scheme.layouts) yield variant(how, { layout });
}

function variant(how: string, change: Variant["change"]): Variant {
  return { cause: "wrong_encoding", how, advice: ADVICE, change };
}
