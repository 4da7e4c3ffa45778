import { AppError } from "@/lib/errors";
import { type Drawing, drawBody, type Preview } from "@/lib/hits/preview/draw-body";
import { readPreviewed } from "@/lib/hits/preview/read-previewed";
import type { Runtime } from "@/lib/runtime";
import { openSharedHit } from "./open-shared-hit";

interface Asked extends Drawing {
  readonly token: string;
  readonly ticket: string;
  readonly seq: number;
  /** Like "2.1", of a multipart body. */
  readonly part?: string | undefined;
}

/**
 * The redacted body of a shared hit, or a part of it, by `drawBody`; no view of its own. Rejects like `openSharedHit`;
 * UNPROCESSABLE, with the reason, where the body is not in the share.
 */
export async function drawSharedBody(runtime: Runtime, { part, as, theme, ...asked }: Asked): Promise<Preview> {
  const { hit, body } = await openSharedHit(runtime, asked);
  if (body.length === 0 && hit.bodySize > 0) {
    throw new AppError("UNPROCESSABLE", hit.reason ?? "The body is not in the share.");
  }
  return drawBody(await readPreviewed({ ...hit, body }, { part }), { as, theme });
}
