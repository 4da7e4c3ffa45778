import { describe, expect, it } from "vitest";
import { checkPath, findMistakes, NEW_SHARE, readShareForm } from "@/components/shares/share-form";
import { createShareSchema } from "@/lib/shares/share-schema";

const HIT = { kind: "hit", binId: "0192a000-0000-4000-8000-000000000001", seqs: [12] } as const;

describe("the form of a share", () => {
  it("asks for a week, all secrets replaced and nothing more, as it opens", () => {
    const input = readShareForm(HIT, NEW_SHARE);
    expect(input).toEqual({
      kind: "hit",
      binId: HIT.binId,
      seqs: [12],
      expiresInSeconds: 604_800,
      redact: { auto: true, headers: [], paths: [] },
    });
    expect(createShareSchema.safeParse(input).success).toBe(true);
  });

  it("is live of a whole bin alone", () => {
    const live = { ...NEW_SHARE, isLive: true };
    const bin = { kind: "bin", binId: HIT.binId } as const;
    expect(readShareForm({ ...bin, seqs: [] }, live)).toMatchObject({ live: true });
    expect(readShareForm({ ...bin, seqs: [] }, NEW_SHARE)).not.toHaveProperty("live");
    expect(readShareForm({ ...bin, seqs: [1] }, live)).not.toHaveProperty("live");
  });

  it("asks for all that was written, without the space around it", () => {
    const input = readShareForm(HIT, {
      expiry: "hour",
      password: " hunter22 ",
      views: " 3 ",
      comment: " look \n",
      isLive: true,
      isAuto: false,
      headers: ["X-Customer"],
      paths: ["$.customer.email"],
      highlights: ["$.amount"],
    });
    expect(input).toEqual({
      kind: "hit",
      binId: HIT.binId,
      seqs: [12],
      expiresInSeconds: 3_600,
      password: "hunter22",
      maxViews: 3,
      comment: "look",
      redact: { auto: false, headers: ["X-Customer"], paths: ["$.customer.email"] },
      highlights: ["$.amount"],
    });
    expect(createShareSchema.safeParse(input).success).toBe(true);
  });

  it("names no hits of a whole bin", () => {
    expect(readShareForm({ ...HIT, kind: "bin", seqs: [] }, NEW_SHARE)).not.toHaveProperty("seqs");
  });

  it.each(["0", "-1", "1.5", "three", "100001", "1e3"])("refuses %s views", (views) => {
    expect(findMistakes({ password: "", views }).views).toContain("A number from 1");
    expect(readShareForm(HIT, { ...NEW_SHARE, views })).toBeNull();
  });

  it("refuses a password that anybody guesses", () => {
    expect(findMistakes({ password: "abc", views: "" }).password).toContain("At least 4");
    expect(findMistakes({ password: "   a", views: "" }).password).toContain("At least 4");
    expect(findMistakes({ password: "abcd", views: "100000" })).toEqual({ password: null, views: null });
  });

  it("says where a text is no path", () => {
    expect(checkPath("$.customer.email")).toBeNull();
    expect(checkPath("$.a[")).toContain("at character 5");
  });
});
