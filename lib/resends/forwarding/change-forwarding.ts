import { isDeepStrictEqual } from "node:util";
import type { Database } from "@/lib/database";
import { forwardOptionsSchema, type SaveTargetInput } from "@/lib/resends/target-schema";

type Wanted = Omit<SaveTargetInput, "url">;

/**
 * Changes what is forwarded to a target, and how; what is not given stays. The process that works on it goes on by the new
 * rules with the next hits. Where it begins or ends, that process loses it: what is under way is not settled. What waits
 * when it ends is given up. Resolves with the names of what is other than it was.
 */
export async function changeForwarding(db: Database, id: string, wanted: Wanted): Promise<readonly string[]> {
  if (Object.values(wanted).every((value) => value === undefined)) return [];
  const { auto, from, paused, q, inOrder, ...sending } = wanted;
  return db.$transaction(async (tx) => {
    const before = await tx.target.findUniqueOrThrow({
      where: { id },
      include: { bin: { select: { lastSeq: true } } },
    });
    const ends = auto === false && before.auto;
    const begins = auto === true && (!before.auto || from !== undefined);
    const stored = forwardOptionsSchema.parse(before.options);
    const options = withoutNulls({ ...stored, ...given(sending) });
    await tx.target.update({
      where: { id },
      data: {
        ...given({ auto, q, inOrder }),
        options,
        ...(paused === undefined ? {} : { pausedAt: paused ? (before.pausedAt ?? new Date()) : null }),
        ...(begins ? { cursorSeq: Math.min(before.bin.lastSeq, (from ?? Number.POSITIVE_INFINITY) - 1) } : {}),
        restUntil: null,
        ...(begins || ends ? { lease: null, leaseUntil: null } : {}),
      },
    });
    if (ends) {
      await tx.forwardJob.updateMany({
        where: { targetId: id, isDead: false },
        data: { isDead: true, triedAt: new Date(), reason: "Forwarding was turned off before it was accepted." },
      });
    }
    const was = { ...before, ...stored, paused: before.pausedAt !== null };
    return listChanged(was, given(wanted));
  });
}

/** Of what is wanted, the names of what is not so. */
function listChanged(was: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(wanted).flatMap(([name, value]) =>
    isDeepStrictEqual(was[name] ?? null, value ?? null) ? [] : [name],
  );
}

type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Without what is undefined. */
function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;
}

/** What is null goes back to what it is by default. */
function withoutNulls<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };
}
