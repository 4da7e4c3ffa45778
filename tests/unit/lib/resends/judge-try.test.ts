import { describe, expect, it } from "vitest";
import type { RawHeaders } from "@/lib/http/raw-headers";
import type { TryResult } from "@/lib/resends/forwarding/attempt-forward";
import { judgeTry, restAfter } from "@/lib/resends/forwarding/judge-try";

const moment = { retries: { attempts: 3, backoffMs: 1_000 }, nowMs: 1_000_000, random: 0 };
const asked = { seq: 7, attempts: 0, resendId: null, isNew: true };
const answered = (status: number | null, headers: RawHeaders = [], errorCode: string | null = null) =>
  ({
    kind: "answered",
    resendId: "r1",
    outcome: { status, errorCode, headers, body: new Uint8Array() },
  }) as const satisfies TryResult;

describe("what becomes of a hit after a try", () => {
  it("is done with when it was accepted, or is gone", () => {
    expect(judgeTry(asked, answered(204), moment)).toBeNull();
    expect(judgeTry(asked, { kind: "gone" }, moment)).toBeNull();
  });

  it("waits longer from try to try, or as long as it is asked to, until it is given up", () => {
    const row = (attempts: number, result: ReturnType<typeof answered>) => {
      const judged = judgeTry({ ...asked, attempts }, result, moment);
      return judged && [judged.attempts, judged.isDead, judged.dueAt.getTime() - moment.nowMs];
    };
    expect(row(0, answered(500))).toEqual([1, false, 1_000]);
    expect(row(1, answered(404))).toEqual([2, false, 2_000]);
    expect(row(1, answered(503, [["Retry-After", "60"]]))).toEqual([2, false, 60_000]);
    expect(row(2, answered(500))).toEqual([3, true, 4_000]);
  });

  it("keeps what is to be said of it", () => {
    expect(judgeTry(asked, answered(null, [], "CONNECTION_REFUSED"), moment)).toMatchObject({
      seq: 7,
      isNew: true,
      resendId: "r1",
      status: null,
      error: "CONNECTION_REFUSED",
      reason: null,
    });
    expect(
      judgeTry(asked, { kind: "refused", code: "TARGET_REFUSED", reason: "It is private." }, moment),
    ).toMatchObject({
      isDead: false,
      error: "TARGET_REFUSED",
      reason: "It is private.",
    });
    expect(judgeTry(asked, { kind: "unsendable", reason: "It is cut." }, moment)).toMatchObject({
      isDead: true,
      attempts: 1,
      reason: "It is cut.",
    });
  });
});

describe("how long a target rests", () => {
  const at = (failures: number) => ({ failures, backoffMs: 1_000, nowMs: moment.nowMs });

  it("is not at all while it accepts something, or failed seldom, or nothing was sent", () => {
    expect(restAfter([], at(50))).toBe(0);
    expect(restAfter([answered(500)], at(3))).toBe(0);
    expect(restAfter([answered(500), answered(200)], at(9))).toBe(0);
  });

  it("grows while it goes on failing, to a minute", () => {
    const rests = [4, 5, 8, 9, 10, 11, 90].map((failures) => restAfter([answered(null)], at(failures)));
    expect(rests).toEqual([1_000, 2_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it("is what it asks for, an hour at most", () => {
    expect(restAfter([answered(429, [["retry-after", "90"]]), answered(200)], at(0))).toBe(90_000);
    expect(restAfter([answered(503, [["retry-after", "999999"]])], at(0))).toBe(3_600_000);
    expect(restAfter([answered(500, [["retry-after", "90"]])], at(0))).toBe(0);
  });
});
