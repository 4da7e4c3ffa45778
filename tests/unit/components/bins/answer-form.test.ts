import { describe, expect, it } from "vitest";
import { checkAnswerForm, toAnswerForm, toAnswerPatch } from "@/components/bins/answer-form";

const EMPTY = toAnswerForm({});

describe("the form of the fixed answer", () => {
  it("shows what is set and sends the same back", () => {
    const answer = {
      status: 202,
      headers: [
        ["X-A", "1"],
        ["x-a", "2: b"],
      ] as const,
      body: "",
      delayMs: 5,
    };
    const form = toAnswerForm(answer);
    expect(form).toMatchObject({ status: "202", headers: "X-A: 1\nx-a: 2: b", bodyKind: "text", body: "" });
    expect(checkAnswerForm(form)).toEqual({});
    expect(toAnswerPatch(form)).toEqual({ ...answer, bodyBase64: null });
  });

  it("resets what is left empty", () => {
    expect(toAnswerPatch(EMPTY)).toEqual({ status: null, headers: null, delayMs: null, body: null, bodyBase64: null });
  });

  it("leaves a binary body alone until another is chosen", () => {
    const form = toAnswerForm({ bodyBase64: "AAE=" });
    expect(Object.keys(toAnswerPatch(form))).toEqual(["status", "delayMs", "headers"]);
    expect(toAnswerPatch({ ...form, bodyKind: "default" })).toMatchObject({ body: null, bodyBase64: null });
  });

  it.each([
    [{ status: "199" }, "status"],
    [{ status: "600" }, "status"],
    [{ status: "20x" }, "status"],
    [{ status: "200.5" }, "status"],
    [{ delayMs: "-1" }, "delayMs"],
    [{ delayMs: "60001" }, "delayMs"],
    [{ headers: "a: b\nno colon" }, "headers"],
    [{ headers: ": no name" }, "headers"],
  ])("finds %j wrong", (parts, field) => {
    expect(Object.keys(checkAnswerForm({ ...EMPTY, ...parts }))).toEqual([field]);
  });
});
