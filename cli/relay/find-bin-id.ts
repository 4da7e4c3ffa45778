import { z } from "zod";
import { CliError } from "@/cli/cli-error";
import { type ApiAccess, callApi } from "./call-api";
import type { BinReference } from "./parse-bin-reference";

const binListSchema = z.object({ bins: z.array(z.object({ id: z.string(), captureUrl: z.string() })) });

/** The id of the bin that is meant; a capture URL is looked for among the bins that the key opens. */
export async function findBinId(reference: BinReference, access: ApiAccess): Promise<string> {
  if (reference.kind === "id") return reference.binId;
  const parsed = binListSchema.safeParse(await callApi(access, { path: "/api/bins" }));
  if (!parsed.success) throw new CliError(`What ${access.origin} answers is not understood. Is that Hookscope?`);
  const path = capturePath(reference.url);
  const bin = parsed.data.bins.find(({ captureUrl }) => capturePath(captureUrl) === path);
  if (bin !== undefined) return bin.id;
  throw new CliError(`None of the bins that the key opens captures at ${reference.url}. Give the URL of its page.`);
}

/** What of a capture URL names the bin: the path of `/in/<slug>`, else the host. The instance has many names. */
function capturePath(text: string): string {
  const url = new URL(text);
  const [slug] = /^\/in\/[^/]+/.exec(url.pathname) ?? [];
  return slug ?? url.hostname;
}
