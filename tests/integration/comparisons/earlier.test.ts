import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { makeBin } from "./make-bin";

let running: RunningApi;

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

type Bin = Awaited<ReturnType<typeof makeBin>>;

/** Where the page of a pair leads, as the end of its address; the status where it leads nowhere. */
async function open(bin: Bin, pair: string, key = bin.key): Promise<string | number> {
  const response = await fetch(`${running.instance.url}/b/${bin.id}/diff/${pair}`, {
    redirect: "manual",
    headers: { cookie: `hookscope_key=${key}` },
  });
  const location = response.headers.get("location");
  await response.body?.cancel();
  return location === null ? response.status : (location.split("/").at(-1) ?? "");
}

it("the hit before, the one before of the same event, and the attempt before are found", async () => {
  const bin = await makeBin(running);
  const event = (id: string, type: string) => ({
    id,
    object: "event",
    api_version: "2024-06-20",
    created: 1,
    data: { object: {} },
    livemode: false,
    type,
  });
  const stripe = { "stripe-signature": "t=1,v1=aa", "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)" };
  await bin.send(event("evt_1", "invoice.paid"), stripe);
  await bin.send(event("evt_2", "charge.failed"), stripe);
  await bin.send(event("evt_3", "invoice.paid"), stripe);
  await bin.send(event("evt_3", "invoice.paid"), stripe);
  expect(await open(bin, "previous..3")).toBe("2..3");
  expect(await open(bin, "event..3")).toBe("1..3");
  expect(await open(bin, "attempt..4")).toBe("3..4");
  expect(await open(bin, "event..2"), "none of its kind").toBe(200);
  expect(await open(bin, "attempt..3"), "no attempt before").toBe(200);
  expect(await open(bin, "previous..1"), "the first").toBe(200);
});

it("an unknown sender's hits are of a kind by method and path", async () => {
  const bin = await makeBin(running);
  await bin.send("a", {}, "/orders?x=1");
  await bin.send("b", {}, "/users");
  await bin.send("c", {}, "/orders?x=2");
  expect(await open(bin, "event..3")).toBe("1..3");
});

it("the baseline of its event is found", async () => {
  const bin = await makeBin(running);
  for (const body of ["a", "b", "c"]) await bin.send(body, {}, "/orders");
  expect(await open(bin, "baseline..3"), "without a baseline").toBe(200);
  await bin.put("/hits/1/baseline");
  expect(await open(bin, "baseline..3")).toBe("1..3");
});

it("addresses that name no pair, and foreign bins, lead nowhere", async () => {
  const bin = await makeBin(running);
  await bin.send("a");
  const other = await makeBin(running);
  expect(await open(bin, "1..1")).toBe(200);
  for (const pair of ["1", "0..1", "1..2..3", "constructor..1", "event..event", "%2e%2e..1"]) {
    expect(await open(bin, pair), pair).toBe(404);
  }
  expect(await open(bin, "1..1", other.key)).toBe(404);
  expect(await open(bin, "event..9"), "a hit that is not there").toBe(200);
});
