import { describe, expect, it } from "vitest";
import { makeSecret } from "@/components/samples/make-secret";
import {
  chooseProvider,
  SAMPLE_PROVIDERS,
  signingSecret,
  startSampleForm,
  toSampleInput,
} from "@/components/samples/sample-form";
import { SAMPLE_EVENTS } from "@/lib/samples/sample-events";

function stored(provider: string, label: string, createdAt: string) {
  return { provider, label, createdAt: `2026-01-${createdAt}T00:00:00.000000Z` };
}

describe("the form of a sample", () => {
  it("offers every provider that there is a sample of, by name", () => {
    const labels = SAMPLE_PROVIDERS.map(({ label }) => label);
    expect(labels).toEqual([...labels].sort((left, right) => left.localeCompare(right, "en")));
    expect(new Set(SAMPLE_PROVIDERS.map(({ id }) => id))).toEqual(new Set(Object.keys(SAMPLE_EVENTS)));
  });

  it("opens for the sender whose secret came last, if there is a sample of it", () => {
    expect(startSampleForm([])).toMatchObject({ provider: "stripe", eventType: "checkout.session.completed" });
    const secrets = [stored("github", "", "01"), stored("slack", "", "02"), stored("adyen", "", "03")];
    expect(startSampleForm(secrets)).toMatchObject({ provider: "slack", eventType: "message" });
  });

  it("takes the provider's first event, and no secret of another", () => {
    const form = { ...startSampleForm([]), signing: "given", secret: "s" } as const;
    expect(chooseProvider(form, "github")).toMatchObject({
      provider: "github",
      eventType: "push",
      signing: null,
      secret: "",
    });
  });

  it("signs with the provider's newest stored secret", () => {
    const secrets = [stored("github", "old", "01"), stored("github", "new", "03"), stored("slack", "", "04")];
    expect(signingSecret(secrets, "github")?.label).toBe("new");
    expect(signingSecret(secrets, "stripe")).toBeNull();
  });

  it("sends a secret along only where it is not kept", () => {
    const form = { ...startSampleForm([]), secret: " s " };
    const input = { provider: "stripe", eventType: "checkout.session.completed" };
    expect(toSampleInput(form, "stored")).toEqual(input);
    expect(toSampleInput(form, "none")).toEqual({ ...input, sign: false });
    expect(toSampleInput(form, "given")).toEqual({ ...input, secret: "s" });
    expect(toSampleInput({ ...form, isKept: true }, "given")).toEqual(input);
  });
});

it("a secret that is made up is base64 behind its prefix, and never the same", () => {
  const [one, two] = [makeSecret(), makeSecret()];
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
  expect(one).not.toBe(two);
});
