import type { Trial } from "@/lib/providers/schemes/scheme";
import type { Cause } from "@/lib/providers/signature-report";

/** One change of what was received, with what it would mean if the signature matched then. */
export interface Variant {
  readonly cause: Cause;
  /** Goes on after "It matches if ". */
  readonly how: string;
  /** What that means, and in a sentence of its own what to do; goes on after a colon. */
  readonly advice: string;
  readonly change: Partial<Pick<Trial, "secret" | "body" | "url" | "timestamp" | "keyForm" | "layout">>;
}
