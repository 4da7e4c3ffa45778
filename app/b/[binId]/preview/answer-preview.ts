import type { z } from "zod";
import { toPreviewResponse } from "@/app/preview-response";
import { parseInput } from "@/lib/api/edge/parse-input";
import { readQuery } from "@/lib/api/edge/read-query";
import { hitParams } from "@/lib/api/operations/params";
import { AppError } from "@/lib/errors";
import type { Preview } from "@/lib/hits/preview/draw-body";
import { getPreview } from "@/lib/hits/preview/get-preview";
import type { PreviewForm } from "@/lib/hits/preview/preview-headers";
import type { PreviewKind, PreviewQuery } from "@/lib/hits/preview/preview-schema";
import type { PreviewTheme } from "@/lib/hits/preview/preview-theme";
import { getRuntime } from "@/lib/runtime";
import { findActor } from "@/lib/workspaces/find-actor";
import { readCredentials } from "@/lib/workspaces/read-credentials";

export interface PreviewContext {
  readonly params: Promise<unknown>;
}

type AnyQuery = PreviewQuery & { readonly as?: PreviewKind };

/** A body of the own bin as itself, or why it is not shown. */
export function answerPreview<Query extends AnyQuery>(
  request: Request,
  { params }: PreviewContext,
  { form, query }: { readonly form: PreviewForm; readonly query: z.ZodType<Query> },
): Promise<Response> {
  return toPreviewResponse(request, form, async (theme) => findPreview(request, await params, { query, theme }));
}

async function findPreview<Query extends AnyQuery>(
  request: Request,
  params: unknown,
  { query, theme }: { readonly query: z.ZodType<Query>; readonly theme: PreviewTheme },
): Promise<Preview> {
  const runtime = getRuntime();
  const { headers } = request;
  const credentials = readCredentials({ authorization: headers.get("authorization"), cookie: headers.get("cookie") });
  const actor = await findActor(runtime.db, credentials);
  if (actor === null) throw new AppError("UNAUTHENTICATED", "Open this in the browser that made the bin.");
  const { binId, seq } = parseInput(hitParams, params, { code: "NOT_FOUND", message: "There is no such hit." });
  const input = parseInput(query, readQuery(request.url), {
    code: "INVALID_INPUT",
    message: "The address does not say what to show, and how.",
  });
  return await getPreview(runtime, actor, { as: "pdf", ...input, binId, seq, theme });
}
