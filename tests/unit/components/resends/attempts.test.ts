import { describe, expect, it } from "vitest";
import { listBodyViews } from "@/components/bodies/list-body-views";
import { findPreviousAnswer } from "@/components/resends/find-previous-answer";
import { isLost } from "@/components/resends/is-lost";
import { orderAgain } from "@/components/resends/order-again";
import { retryState } from "@/components/resends/retry-state";
import { listTimingSteps } from "@/components/resends/timing-steps";
import { buildAttempt, buildResend } from "./build-resend";

describe("what an attempt is judged against", () => {
  it("is the last attempt of the last resend to the same target", () => {
    const older = [
      buildResend({ url: "http://b.test/", attempts: [buildAttempt({ n: 1 })] }),
      buildResend({ url: "http://a.test/", attempts: [] }),
      buildResend({ url: "http://a.test/", attempts: [buildAttempt({ n: 1 }), buildAttempt({ n: 2, status: 503 })] }),
      buildResend({ url: "http://a.test/", attempts: [buildAttempt({ n: 1 })] }),
    ];
    expect(findPreviousAnswer({ url: "http://a.test/" }, older)?.attempt).toMatchObject({ n: 2, status: 503 });
  });

  it("is nothing for a target that was not sent to", () => {
    expect(findPreviousAnswer({ url: "http://a.test/" }, [buildResend({ url: "http://a.test" })])).toBeNull();
  });
});

describe("how it stands with the next attempt", () => {
  const due = "2026-01-01T00:00:10.000Z";
  it.each([
    [null, 0, "none"],
    [due, -1, "due"],
    [due, 0, "sending"],
    [due, 134_999, "sending"],
    [due, 135_000, "missed"],
  ] as const)("%s, %d ms after it: %s", (nextAttemptAt, late, state) => {
    expect(retryState({ nextAttemptAt }, Date.parse(due) + late)).toBe(state);
  });
});

describe("a resend whose server stopped", () => {
  it("is lost once its first attempt should have ended long ago, and never with an attempt", () => {
    const resend = buildResend();
    const madeAt = Date.parse(resend.createdAt);
    expect([0, 134_999, 135_001].map((late) => isLost(resend, madeAt + late))).toEqual([false, false, true]);
    expect(isLost(buildResend({ attempts: [buildAttempt()] }), madeAt + 1e9)).toBe(false);
  });
});

describe("the same again", () => {
  const sentTo = (url: string, asked: string) =>
    buildResend({ url, signing: "stale", attempts: [buildAttempt({ sent: { ...buildAttempt().sent, url: asked } })] });

  it.each([
    ["http://a.test", "http://a.test/orders?x=1", "keep"],
    ["http://a.test", "http://a.test/", "drop"],
    ["http://a.test/hook?k=1", "http://a.test/hook?k=1", "drop"],
    ["http://a.test/hook", "http://a.test/hook/orders", "keep"],
  ] as const)("to %s, asked for as %s: the captured path is %s", (url, asked, path) => {
    expect(orderAgain(sentTo(url, asked))).toEqual({ url, signing: "stale", path });
  });

  it("leaves the path to the server before the first attempt", () => {
    expect(orderAgain(buildResend())).toEqual({ url: "http://a.test/", signing: "exact" });
  });
});

describe("the steps of an exchange", () => {
  it("are each for itself, and add up to the total", () => {
    const steps = listTimingSteps({ dnsMs: 2, connectMs: 3, tlsMs: 5, firstByteMs: 30, totalMs: 42 });
    expect(steps).toEqual([
      { name: "Name", ms: 2 },
      { name: "Connect", ms: 3 },
      { name: "TLS", ms: 5 },
      { name: "First byte", ms: 20 },
      { name: "Rest", ms: 12 },
    ]);
  });

  it("leave out what was not needed, and end with the waiting where nothing came", () => {
    expect(listTimingSteps({ dnsMs: null, connectMs: 1, tlsMs: null, firstByteMs: null, totalMs: 10 })).toEqual([
      { name: "Connect", ms: 1 },
      { name: "Waited", ms: 9 },
    ]);
  });

  it("are never less than nothing, whatever the clocks say", () => {
    const steps = listTimingSteps({ dnsMs: 5, connectMs: 5, tlsMs: null, firstByteMs: 9, totalMs: 8 });
    expect(steps.every(({ ms }) => ms >= 0)).toBe(true);
  });
});

it("offers no drawing of an answer: the server draws bodies of hits", () => {
  const html = new TextEncoder().encode("<!doctype html><title>500</title>");
  const { views } = listBodyViews({ bytes: html, contentType: "text/html", place: null });
  expect(views).toContain("text");
  expect(views).not.toContain("preview");
});
