import { getOwnHit } from "@/lib/hits/get-own-hit";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { type Drawing, drawBody, type Preview } from "./draw-body";
import { findAnswer } from "./find-answer";
import type { PreviewQuery } from "./preview-schema";
import { readPreviewed } from "./read-previewed";

export interface PreviewInput extends PreviewQuery, Drawing {
  readonly binId: string;
  readonly seq: number;
}

/** A body of a hit, or a part of one, by `drawBody`. NOT_FOUND like the body itself. */
export async function getPreview(runtime: Runtime, actor: Actor, input: PreviewInput): Promise<Preview> {
  const hit = await getOwnHit(runtime.db, actor, input.binId, input.seq);
  const { resend, attempt = 1 } = input;
  const source = resend === undefined ? hit : await findAnswer(runtime.db, hit, { resend, attempt });
  return drawBody(await readPreviewed(source, input), input);
}
