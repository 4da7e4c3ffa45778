import { describe, expect, it } from "vitest";
import {
  checkRetentionForm,
  toRetentionForm,
  toRetentionLimits,
  toRetentionPatch,
} from "@/components/bins/retention-form";

const limits = toRetentionLimits({ days: 30, hits: 1000, bytes: 10_000_000 });
const none = { days: "", hits: "", megabytes: "" };

describe("the retention form", () => {
  it("shows what is set, in MB", () => {
    expect(toRetentionForm({ days: 7, bytes: 2_500_000 })).toEqual({ days: "7", hits: "", megabytes: "2.5" });
  });

  it("resets what is empty", () => {
    expect(toRetentionPatch({ days: " 7 ", hits: "", megabytes: "2.5" })).toEqual({
      days: 7,
      hits: null,
      bytes: 2_500_000,
    });
  });

  it.each([
    [none, []],
    [{ days: "30", hits: "1000", megabytes: "10" }, []],
    [{ ...none, megabytes: "0.5" }, []],
    [{ ...none, days: "31" }, ["days"]],
    [{ ...none, days: "1.5" }, ["days"]],
    [{ ...none, hits: "0" }, ["hits"]],
    [{ days: "-1", hits: "many", megabytes: "1e3" }, ["days", "hits", "megabytes"]],
    [{ ...none, megabytes: "10.1" }, ["megabytes"]],
  ])("finds in %j what is wrong", (form, fields) => {
    expect(Object.keys(checkRetentionForm(form, limits))).toEqual(fields);
  });
});
