import { createHash } from "node:crypto";
import type { Database } from "@/lib/database";
import type { Prisma } from "@/prisma/generated/client/client";
import { buildBin } from "./build-bin";

export type HitParts = Partial<Omit<Prisma.HitUncheckedCreateInput, "body" | "bodySize" | "bodySha256" | "seq">> & {
  readonly body?: string | Uint8Array;
};

export interface BuiltHit {
  readonly binId: string;
  readonly seq: number;
}

/** Stores a hit as the bin's newest, counters included; by default in a bin of its own, a JSON POST received now. */
export async function buildHit(
  db: Database,
  { body = '{"hello":"world"}', ...parts }: HitParts = {},
): Promise<BuiltHit> {
  const binId = parts.binId ?? (await buildBin(db)).id;
  const bytes = new Uint8Array(typeof body === "string" ? Buffer.from(body) : body);
  const bin = await db.bin.update({
    where: { id: binId },
    data: {
      lastSeq: { increment: 1 },
      hitCount: { increment: 1 },
      storedBytes: { increment: bytes.length },
      lastHitAt: new Date(),
    },
    include: { slugs: true },
  });
  const data: Prisma.HitUncheckedCreateInput = {
    receivedAt: BigInt(Date.now()) * 1000n,
    method: "POST",
    scheme: "http",
    authority: "localhost:3000",
    targetPrefix: `/in/${bin.slugs[0]?.slug ?? ""}`,
    target: "",
    httpVersion: "1.1",
    fidelity: "exact",
    state: "captured",
    remoteAddress: "127.0.0.1",
    remotePort: 50_000,
    viaProxy: false,
    headers: [
      ["Host", "localhost:3000"],
      ["Content-Type", "application/json"],
      ["Content-Length", String(bytes.length)],
    ],
    trailers: [],
    bodyTruncated: false,
    contentType: "application/json",
    answerStatus: 200,
    durationMs: 1.5,
    ...parts,
    binId,
    seq: bin.lastSeq,
    body: bytes,
    bodySize: bytes.length,
    bodySha256: new Uint8Array(createHash("sha256").update(bytes).digest()),
  };
  await db.hit.create({ data });
  return { binId, seq: bin.lastSeq };
}
