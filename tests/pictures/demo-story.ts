import type { Sent } from "@/tests/e2e/send";
import { DEMO_REQUESTS } from "./demo-requests";
import { buildDemoWebhook, type DemoProvider } from "./demo-webhooks";

/** A request and when it came. */
export interface DemoMoment {
  readonly at: number;
  readonly sent: Sent;
}

const MINUTE = 60_000;

const EVENTS: readonly (readonly [DemoProvider, string])[] = [
  ["stripe", "checkout.session.completed"],
  ["github", "push"],
  ["stripe", "invoice.paid"],
  ["shopify", "orders/create"],
  ["github", "pull_request"],
  ["slack", "message"],
  ["resend", "email.delivered"],
  ["stripe", "customer.subscription.deleted"],
  ["github", "issues"],
];

/** The last hour of a shop's bin, the oldest first: a quiet hour with three busy times, one of them a bad one. */
export function tellDemoStory(now: number): readonly DemoMoment[] {
  const early = listBusyTimes().map((minutesAgo, n): DemoMoment => {
    const at = now - minutesAgo * MINUTE;
    const status = minutesAgo > 24 && minutesAgo < 27 ? 503 : 200;
    return { at, sent: { ...chooseRequest(n, at), status } };
  });
  return [...early, ...tellTheEnd(now)];
}

/** Minutes before now, falling: about one in two minutes, and many around three of them. */
function listBusyTimes(): readonly number[] {
  const quiet = Array.from({ length: 26 }, (_, n) => 58 - n * 2.1 + Math.sin(n) * 0.7);
  const busy = [47, 26, 12].flatMap((middle, which) =>
    Array.from({ length: 12 + which * 5 }, (_, n) => middle - Math.sin(n * 1.7) * 1.4),
  );
  return [...quiet, ...busy].sort((left, right) => right - left);
}

function chooseRequest(n: number, at: number): Sent {
  const own = DEMO_REQUESTS[Math.floor(n / 4) % DEMO_REQUESTS.length];
  if (n % 4 === 3 && own !== undefined) return own;
  const [provider, eventType] = EVENTS[n % EVENTS.length] ?? ["stripe", "invoice.paid"];
  return buildDemoWebhook(provider, eventType, { at, n });
}

/** What stands on top of the list: among it a delivery that is tried three times, and one whose signature is wrong. */
function tellTheEnd(now: number): readonly DemoMoment[] {
  const at = (minutesAgo: number) => now - minutesAgo * MINUTE;
  const retried = (minutesAgo: number) => buildDemoWebhook("stripe", "invoice.paid", { at: at(minutesAgo), n: 900 });
  const forged = buildDemoWebhook("github", "push", { at: at(2.6), n: 901 });
  const event = (provider: DemoProvider, type: string, minutesAgo: number) =>
    buildDemoWebhook(provider, type, { at: at(minutesAgo), n: 910 + Math.round(minutesAgo * 10) });
  const story: readonly (readonly [minutesAgo: number, sent: Sent | undefined])[] = [
    [5.2, { ...retried(5.2), status: 503 }],
    [4.9, DEMO_REQUESTS[3]],
    [4.1, { ...retried(4.1), status: 503 }],
    [3.4, event("slack", "message", 3.4)],
    [2.9, DEMO_REQUESTS[0]],
    [2.6, { ...forged, body: String(forged.body).replace("Fix all the bugs", "Add a back door") }],
    [2.2, retried(2.2)],
    [1.6, DEMO_REQUESTS[2]],
    [1.1, event("shopify", "orders/create", 1.1)],
    [0.7, event("github", "pull_request", 0.7)],
    [0.3, event("stripe", "checkout.session.completed", 0.3)],
  ];
  return story.flatMap(([minutesAgo, sent]) => (sent === undefined ? [] : [{ at: at(minutesAgo), sent }]));
}
