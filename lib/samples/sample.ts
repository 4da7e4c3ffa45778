import type { RawHeaders } from "@/lib/http/raw-headers";

/** What makes one sample differ from the next. */
export interface SampleContext {
  readonly eventType: string;
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
  /** 24 characters of a-z and 2-7, new for each sample. */
  readonly id: string;
}

/** A request as its sender makes it, but for the signature. */
export interface Sample {
  readonly headers: RawHeaders;
  readonly body: string;
}

export type BuildSample = (context: SampleContext) => Sample;

const JSON_TYPE = "application/json";

/** A JSON event with the fields that its sender puts beside it. */
export function jsonSample(agent: string, event: unknown, fields: RawHeaders = [], type = JSON_TYPE): Sample {
  return { headers: [["User-Agent", agent], ["Content-Type", type], ...fields], body: JSON.stringify(event) };
}

/** Unix seconds. */
export function secondsOf({ nowMs }: SampleContext): number {
  return Math.floor(nowMs / 1000);
}

export function isoOf({ nowMs }: SampleContext): string {
  return new Date(nowMs).toISOString();
}

/** An id in the form of a UUID, made of the context's. */
export function uuidOf({ id }: SampleContext): string {
  const hex = Buffer.from(id).toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
