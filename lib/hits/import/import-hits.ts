import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import type { ImportedRequest } from "@/lib/http/import/imported-request";
import { detectImportFormat, type ImportFormat, parseImport } from "@/lib/http/import/parse-import";
import type { Runtime } from "@/lib/runtime";
import { readBinSecrets } from "@/lib/secrets/read-bin-secrets";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { buildImportedHit } from "./build-imported-hit";
import type { ImportedHits } from "./imported-hits-schema";

/**
 * Stores the requests of a file as hits of the bin, numbered in its order. INVALID_INPUT says where the file is wrong;
 * then nothing is stored. UNAVAILABLE when the database failed meanwhile: its message says how many were stored.
 */
export async function importHits(
  runtime: Runtime,
  actor: Actor,
  { binId, bytes, format }: { binId: string; bytes: Uint8Array; format?: ImportFormat | undefined },
): Promise<ImportedHits> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  const known = format ?? detectImportFormat(bytes);
  const requests = readRequests(bytes, known, runtime.settings.MAX_BODY_BYTES);
  const { budget } = runtime.capture;
  const held = requests.reduce((sum, { body }) => sum + body.length, 0);
  if (!budget.reserve(held)) throw new AppError("UNAVAILABLE", "The server has its hands full. Try again in a moment.");
  try {
    const secrets = await readBinSecrets(runtime, bin.id);
    const receivedAtMicros = Date.now() * 1000;
    const hits = requests.map((request) => buildImportedHit(request, known, receivedAtMicros));
    const outcomes = await Promise.all(hits.map((hit) => runtime.capture.storeImported(bin.id, hit, secrets)));
    const seqs = outcomes.flatMap((outcome) => (outcome.kind === "stored" ? [outcome.seq] : []));
    // They came past what looks for baselines.
    runtime.drift.recheck(bin.id);
    if (seqs.length === requests.length) return { seqs };
    throw new AppError("UNAVAILABLE", `${seqs.length} of ${requests.length} requests were stored; the rest were not.`);
  } finally {
    budget.release(held);
  }
}

function readRequests(bytes: Uint8Array, format: ImportFormat, mostBody: number): readonly ImportedRequest[] {
  const parsed = parseImport(bytes, format);
  if (!parsed.ok) {
    const { path, message } = parsed.problem;
    throw new AppError("INVALID_INPUT", `Nothing was imported. Read as ${format}, ${path}: ${message}.`, {
      details: [parsed.problem],
    });
  }
  if (parsed.requests.length === 0)
    throw new AppError("INVALID_INPUT", `Read as ${format}, there is no request in it.`);
  const tooLong = parsed.requests.findIndex(({ body }) => body.length > mostBody);
  if (tooLong === -1) return parsed.requests;
  throw new AppError("INVALID_INPUT", `Nothing was imported. Body ${tooLong + 1} is longer than ${mostBody} bytes.`);
}
