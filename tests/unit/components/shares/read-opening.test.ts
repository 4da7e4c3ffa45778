import { describe, expect, it, vi } from "vitest";
import { ApiError } from "@/components/api/api-error";
import { readOpening } from "@/components/shares/read-opening";
import type { SharedSubjectDto } from "@/lib/shares/share-schema";

const subject: SharedSubjectDto = {
  share: {
    kind: "bin",
    live: false,
    comment: "",
    highlights: [],
    createdAt: "2026-11-26T05:00:00Z",
    expiresAt: "2026-12-03T05:00:00Z",
  },
  hits: [],
  diff: null,
  list: [],
  count: 0,
  ticket: "ticket",
};
const refetch = vi.fn();
const answered = (error: Error | null, data?: SharedSubjectDto) => ({ data, error, isFetching: false, refetch });
const locked = (message: string) => new ApiError(401, "UNAUTHENTICATED", message, [{ path: "password", message: "" }]);
const throttled = new ApiError(429, "RATE_LIMITED", "Too many wrong passwords. Wait a minute.");

describe("the opening of a share", () => {
  it("is on its way until there is an answer", () => {
    expect(readOpening({ data: undefined, error: null, isFetching: true, refetch }, null)).toEqual({ is: "opening" });
  });

  it("keeps the form while a password is checked", () => {
    expect(readOpening({ data: undefined, error: null, isFetching: true, refetch }, "x")).toEqual({
      is: "locked",
      problem: null,
      isChecking: true,
    });
  });

  it("asks for a password without blame, and says that one was wrong or came too fast", () => {
    expect(readOpening(answered(locked("Needs one.")), null)).toMatchObject({ is: "locked", problem: null });
    expect(readOpening(answered(locked("Not it.")), "x")).toMatchObject({ is: "locked", problem: "Not it." });
    expect(readOpening(answered(throttled), "x")).toMatchObject({ is: "locked", problem: throttled.message });
  });

  it("tells what ended from what never was, and both from what failed", () => {
    expect(readOpening(answered(new ApiError(410, "GONE", "Revoked.")), null)).toEqual({
      is: "ended",
      message: "Revoked.",
    });
    expect(readOpening(answered(new ApiError(404, "NOT_FOUND", "")), null)).toEqual({ is: "missing" });
    const failed = readOpening(answered(new ApiError(0, "UNREACHABLE", "No answer.")), null);
    expect(failed).toMatchObject({ is: "failed", message: "No answer." });
    if (failed.is === "failed") failed.retry();
    expect(refetch).toHaveBeenCalledOnce();
    expect(readOpening(answered(throttled), null)).toMatchObject({ is: "failed" });
  });

  it("shows what was opened", () => {
    expect(readOpening(answered(null, subject), "x")).toEqual({ is: "open", subject });
  });
});
