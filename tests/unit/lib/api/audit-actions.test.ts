import { describe, expect, it } from "vitest";
import { ALL_OPERATIONS } from "@/lib/api/operations/all-operations";
import { AUDIT_ACTIONS } from "@/lib/audit/audit-actions";

// Changes that are seen where they are made, and reads that only look like changes.
const UNNOTED = [
  "updateHit",
  "updateBulkResend",
  "redeemPairing",
  "setBaseline",
  "unsetBaseline",
  "sendSample",
  "previewShare",
  "recognise",
  "verify",
  "sign",
  "diff",
  "deleteWorkspace",
  "enter",
  "leave",
];

describe("what owners can look up afterwards", () => {
  it("is noted of every operation that changes something, or is named here", () => {
    const known = new Set([...Object.keys(AUDIT_ACTIONS), ...UNNOTED]);
    const forgotten = ALL_OPERATIONS.filter(({ id, method }) => method !== "GET" && !known.has(id)).map(({ id }) => id);
    expect(forgotten).toEqual([]);
    const ids = new Set(ALL_OPERATIONS.map(({ id }) => id));
    expect(Object.keys(AUDIT_ACTIONS).filter((id) => !ids.has(id))).toEqual([]);
  });
});
