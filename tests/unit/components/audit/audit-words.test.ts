import { describe, expect, it } from "vitest";
import { describeAction, describeDetail } from "@/components/audit/audit-words";
import { AUDIT_ACTIONS } from "@/lib/audit/audit-actions";

describe("what was done, in words", () => {
  it.each([...new Set(Object.values(AUDIT_ACTIONS))])("has words for %s", (action) => {
    expect(describeAction({ action, subject: {} })).not.toBe(action);
  });

  it("says what was shared", () => {
    const shared = (kind: string) => describeAction({ action: "share.made", subject: { kind } });
    expect(["hit", "diff", "bin"].map(shared)).toEqual(["shared a hit", "shared a comparison", "shared hits"]);
  });

  it("says what was unveiled, and where", () => {
    const subject = { binId: "b", seq: "3", name: "Authorization" };
    const event = { action: "secret.revealed", subject, bin: null };
    expect([describeAction(event), describeDetail(event)]).toEqual(["unveiled a value", "hit 3 · Authorization"]);
  });

  it("names the hits that were shared", () => {
    const detail = (seqs: string) => describeDetail({ action: "share.made", subject: { seqs }, bin: null });
    expect([detail("3"), detail("4, 2")]).toEqual(["hit 3", "hits 4, 2"]);
  });

  it("names the bin once", () => {
    const bin = { id: "00000000-0000-4000-8000-000000000001", name: "Orders" };
    expect(describeDetail({ action: "bin.changed", subject: { name: "Orders" }, bin })).toBe("");
    expect(describeDetail({ action: "bin.changed", subject: { name: "Payments", seq: "3" }, bin })).toBe(
      "hit 3 · Payments",
    );
  });
});
