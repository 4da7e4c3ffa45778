import { describe, expect, it } from "vitest";
import { describeOutcome } from "@/components/resends/describe-outcome";
import { listResendEntries } from "@/components/resends/resend-entries";
import { shortTarget } from "@/components/resends/short-target";
import { signingOutlook } from "@/components/resends/signing-outlook";
import { findCatalogueEntry } from "@/lib/providers/catalogue";

const answer = (status: number) => ({ status, error: null });
const refused = { status: null, error: { code: "CONNECTION_REFUSED", message: "…" } };

describe("what an attempt came to", () => {
  it.each([
    [{ ...answer(200), verdict: "first" }, null, "Answered 200"],
    [{ ...refused, verdict: "first" }, null, "No answer: nothing listens there"],
    [{ ...answer(200), verdict: "fixed" }, answer(500), "Fixed: 500 → 200"],
    [{ ...answer(204), verdict: "fixed" }, refused, "Fixed: nothing listens there → 204"],
    [{ ...answer(500), verdict: "regressed" }, answer(200), "Regressed: 200 → 500"],
    [{ ...answer(500), verdict: "same" }, answer(500), "Same as before: 500"],
    [{ ...answer(502), verdict: "changed" }, answer(500), "Changed: 500 → 502"],
    [{ ...answer(500), verdict: "changed" }, answer(500), "Changed: another answer with 500"],
    [{ ...answer(200), verdict: "fixed" }, null, "Fixed: 200"],
  ] as const)("%j after %j: %s", (attempt, before, text) => {
    expect(describeOutcome(attempt, before)).toBe(text);
  });
});

describe("a target in short", () => {
  it("loses its scheme, and the middle where it is long", () => {
    expect(shortTarget("http://localhost:3000/")).toBe("localhost:3000");
    const long = shortTarget(`https://example.com/${"a".repeat(100)}/end`);
    expect(long.length).toBeLessThanOrEqual(48);
    expect(long).toMatch(/^example\.com\/.*…a+\/end$/);
  });
});

describe("which ways to sign there are", () => {
  const stripe = { provider: "stripe", facts: findCatalogueEntry("stripe") };

  it("are all where the secret is stored, the best first", () => {
    expect(signingOutlook({ ...stripe, secretProviders: ["stripe"] })).toEqual({
      possible: ["fresh", "exact", "stale", "wrong"],
      problem: null,
    });
  });

  it("are none but the captured one, with the reason, where it cannot be signed anew", () => {
    const without = signingOutlook({ ...stripe, secretProviders: ["github"] });
    expect(without).toMatchObject({ possible: ["exact"], problem: expect.stringContaining("No secret of Stripe") });
    const unknown = signingOutlook({ provider: null, facts: null, secretProviders: null });
    expect(unknown.problem).toContain("not known");
    const own = signingOutlook({
      provider: "paypal",
      facts: findCatalogueEntry("paypal"),
      secretProviders: ["paypal"],
    });
    expect(own).toMatchObject({ possible: ["exact"], problem: expect.stringContaining("private key") });
  });
});

describe("the menu", () => {
  const actions = {
    onSend: () => undefined,
    onAskUrl: () => undefined,
    onRepeat: () => undefined,
    onEdit: () => undefined,
  };
  const target = { url: "http://a.test/hook", lastUsedAt: "2026-01-01T00:00:00Z", lastStatus: 500, lastError: null };
  const ids = (entries: ReturnType<typeof listResendEntries>) =>
    entries.map((entry) => (entry === "separator" ? "-" : entry.id));

  it("offers no signatures before there is a target", () => {
    expect(ids(listResendEntries([], ["fresh", "exact", "stale", "wrong"], actions))).toEqual([
      "url",
      "repeat",
      "edit",
    ]);
  });

  it("offers the targets with what came of them, and the signatures that must be refused", () => {
    const entries = listResendEntries([target], ["fresh", "exact", "stale", "wrong"], actions);
    expect(ids(entries)).toEqual([
      "to http://a.test/hook",
      "-",
      "url",
      "repeat",
      "edit",
      "-",
      "exact",
      "stale",
      "wrong",
    ]);
    expect(entries[0]).toMatchObject({ label: "a.test/hook", hint: "500" });
  });

  it("offers no other signature where there is none", () => {
    expect(ids(listResendEntries([target], ["exact"], actions))).toEqual([
      "to http://a.test/hook",
      "-",
      "url",
      "repeat",
      "edit",
    ]);
  });
});
