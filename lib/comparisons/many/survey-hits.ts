import { z } from "zod";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Many } from "@/lib/comparisons/many-schema";
import { takeBytes } from "@/lib/comparisons/take-bytes";
import type { Database } from "@/lib/database";
import { formatMicros } from "@/lib/http/format-micros";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { findMany, type ManyChoice } from "./find-many";

const BODIES = { most: 8 * 1024 * 1024, each: 1024 * 1024 };

interface SurveyHitsInput extends ManyChoice {
  readonly binId: string;
  /** A path whose values are wanted, or a header. */
  readonly path?: string | undefined;
  readonly header?: string | undefined;
}

const factsSchema = z.array(z.object({ seq: z.int(), receivedAt: z.bigint(), bytes: z.int() }));

/**
 * What varies over many hits, and the values of one path or header: over at most 200 hits and 8 MiB of bodies, the newest
 * first to be taken; longer bodies than 1 MiB are left out. NOT_FOUND without the hit of `like`; INVALID_INPUT for a
 * mistake in the search; rejects as the comparer does.
 */
export async function surveyHits(
  runtime: Runtime,
  actor: Actor,
  { path, header, ...choice }: SurveyHitsInput,
): Promise<Many> {
  const bin = await getOwnBin(runtime.db, actor, choice.binId);
  const { seqs, event, searchedFrom } = await findMany(runtime, actor, { ...choice, binId: bin.id });
  const facts = await readFacts(runtime.db, bin.id, seqs);
  const taken = new Set(takeBytes(facts, BODIES));
  const hits = facts.filter(({ seq }) => taken.has(seq)).reverse();
  const survey = await runtime.comparer.run("survey", async () => ({
    binId: bin.id,
    seqs: [...taken],
    wanted:
      header !== undefined ? { part: "header", path: header } : path !== undefined ? { part: "body", path } : null,
  }));
  return {
    hits: hits.map(({ seq, receivedAt }) => ({ seq, receivedAt: formatMicros(receivedAt) })),
    event,
    searchedFrom,
    skipped: facts.length - hits.length,
    ...survey,
  };
}

/** Newest first; refused and malformed hits are left out. */
async function readFacts(db: Database, binId: string, seqs: readonly number[]) {
  return factsSchema.parse(
    await db.$queryRaw`
      SELECT seq, received_at AS "receivedAt", octet_length(body) AS bytes FROM hit
      WHERE bin_id = ${binId}::uuid AND seq = ANY(${[...seqs]}::int[]) AND state = 'captured' ORDER BY seq DESC`,
  );
}
