import type { Change, MessageDiff, NoiseKind } from "./diff-schema";

const ALL: readonly NoiseKind[] = ["known", "learned", "ignored"];

/** The same comparison without the changes that are noise of those kinds; `hidden` counts them. */
export function hideNoise(diff: MessageDiff, kinds: readonly NoiseKind[] = ALL): MessageDiff {
  let { hidden } = diff;
  const keep = (changes: readonly Change[]): Change[] => {
    const kept = changes.filter(({ noiseKind }) => noiseKind === undefined || !kinds.includes(noiseKind));
    hidden += changes.length - kept.length;
    return kept;
  };
  const request = keep(diff.request);
  const headers = keep(diff.headers);
  const query = keep(diff.query);
  const changes = keep(diff.body.changes);
  return { ...diff, request, headers, query, body: { ...diff.body, changes }, hidden };
}
