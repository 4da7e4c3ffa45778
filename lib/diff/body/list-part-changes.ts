import { type BodyResult, bodyResult } from "./body-result";
import type { PartsDiff } from "./diff-parts";

/** Two multipart bodies compared by their parts, as one list of changes. */
export function listPartChanges({ pairs, frame, reasons }: PartsDiff): BodyResult {
  const contents = pairs.flatMap(({ content }) => (content === null ? [] : [content]));
  const notes = pairs.flatMap(({ path, content }) => content?.notes.map((note) => `${path}: ${note}`) ?? []);
  return bodyResult("multipart", {
    changes: [...pairs.flatMap(({ changes }) => changes), ...frame],
    more: contents.reduce((sum, { more }) => sum + more, 0),
    isCoarse: contents.some(({ isCoarse }) => isCoarse),
    notes: [...reasons, ...notes],
  });
}
