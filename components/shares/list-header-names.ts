import type { HitDto } from "@/lib/hits/hit-schema";

const MOST = 200;

/** The names of header fields that some hits have, each once. */
export function listHeaderNames(hits: readonly Pick<HitDto, "headers">[]): readonly string[] {
  const names = new Map(hits.flatMap(({ headers }) => headers).map(([name]) => [name.toLowerCase(), name]));
  return [...names.values()].slice(0, MOST);
}
