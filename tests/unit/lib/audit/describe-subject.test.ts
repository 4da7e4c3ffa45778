import { expect, it } from "vitest";
import { describeSubject } from "@/lib/audit/describe-subject";

it("takes names and numbers, and neither keys nor tokens nor searches", () => {
  const params = { binId: "b", seq: 3, token: "secret" };
  const answer = {
    id: "k",
    binId: "b",
    label: "Ada",
    role: "editor",
    key: "hsk_secret",
    token: "secret",
    url: "/s/secret",
  };
  const subject = describeSubject(params, { q: "secret", format: "har" }, answer);
  expect(subject).toEqual({ binId: "b", seq: "3", id: "k", label: "Ada", role: "editor", format: "har" });
});

it("takes which secret was removed", () => {
  expect(describeSubject({ provider: "stripe" }, { label: "live" }, undefined)).toEqual({
    provider: "stripe",
    label: "live",
  });
});

it("cuts what is long, and takes nothing from what holds nothing", () => {
  expect(describeSubject({}, {}, { name: "x".repeat(5000) }).name).toHaveLength(200);
  for (const answer of [undefined, null, "text", 1, []]) expect(describeSubject({}, {}, answer)).toEqual({});
});
