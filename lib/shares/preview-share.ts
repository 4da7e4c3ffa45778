import { randomBytes } from "node:crypto";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { checkRedactPaths } from "./check-redact-paths";
import { readSubject } from "./read-subject";
import { type CreateShareInput, DEFAULT_EXPIRY_SECONDS, type SharedSubjectDto } from "./share-schema";

/** A share as its recipient would see it, without making it; the tokens in the place of secrets will be others. */
export async function previewShare(runtime: Runtime, actor: Actor, input: CreateShareInput): Promise<SharedSubjectDto> {
  const bin = await getOwnBin(runtime.db, actor, input.binId);
  checkRedactPaths(input);
  const subject = await readSubject(runtime, {
    id: null,
    binId: bin.id,
    kind: input.kind,
    seqs: input.seqs ?? [],
    upToSeq: bin.lastSeq,
    live: input.live ?? false,
    redact: input.redact ?? {},
    salt: randomBytes(32),
  });
  const now = Date.now();
  const { kind, live = false, comment = "", highlights = [] } = input;
  const expiresAt = new Date(now + (input.expiresInSeconds ?? DEFAULT_EXPIRY_SECONDS) * 1000).toISOString();
  return {
    ...subject,
    share: { kind, live, comment, highlights, createdAt: new Date(now).toISOString(), expiresAt },
    ticket: "",
  };
}
