import { DEFAULT_MANY, DEFAULT_SEARCH_SECONDS, MAX_SEARCH_SECONDS } from "@/lib/comparisons/many-schema";

/** Which hits are looked at together. */
export interface ManyChoice {
  /** A seq: hits of the same event. */
  readonly like: string | null;
  readonly q: string | null;
  /** Divided by commas. */
  readonly seqs: string | null;
  readonly limit: number;
  /** So long a search for them may take. */
  readonly seconds: number;
}

/** One path, or one header, over them. */
export interface ManyPath {
  readonly part: "header" | "body";
  readonly path: string;
}

export const LIMITS = [20, 50, 100, 200] as const;

type Parameters = Pick<URLSearchParams, "get">;

export function readChoice(parameters: Parameters): ManyChoice {
  const limit = Number(parameters.get("limit"));
  const seconds = Number(parameters.get("seconds") ?? DEFAULT_SEARCH_SECONDS);
  return {
    like: parameters.get("like"),
    q: parameters.get("q"),
    seqs: parameters.get("seqs"),
    limit: LIMITS.find((known) => known === limit) ?? DEFAULT_MANY,
    seconds: seconds >= 0 && seconds <= MAX_SEARCH_SECONDS ? Math.floor(seconds) : DEFAULT_SEARCH_SECONDS,
  };
}

export function readPath(parameters: Parameters): ManyPath | null {
  const header = parameters.get("header");
  const path = parameters.get("path");
  if (header !== null) return { part: "header", path: header };
  return path === null ? null : { part: "body", path };
}

/** As the query of the API's call, and of the page. */
export function writeChoice({ like, q, seqs, limit, seconds }: ManyChoice, path: ManyPath | null): string {
  const query = new URLSearchParams();
  if (seqs !== null) query.set("seqs", seqs);
  else if (like !== null) query.set("like", like);
  else if (q !== null) query.set("q", q);
  if (limit !== DEFAULT_MANY) query.set("limit", String(limit));
  if (q !== null && seconds !== DEFAULT_SEARCH_SECONDS) query.set("seconds", String(seconds));
  if (path !== null) query.set(path.part === "header" ? "header" : "path", path.path);
  return query.toString();
}

/** The page that shows what varies over many hits. */
export function manyPath(binId: string, choice: Partial<ManyChoice>): string {
  const whole = { like: null, q: null, seqs: null, limit: DEFAULT_MANY, seconds: DEFAULT_SEARCH_SECONDS, ...choice };
  return `/b/${binId}/diff/many?${writeChoice(whole, null)}`;
}
