import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FeedWorld } from "./feed-world";

const index = fc.nat({ max: 30 });
const quiet = fc.oneof(
  fc.constant((world: FeedWorld) => world.connect()),
  fc.constant((world: FeedWorld) => world.disconnect()),
  fc.constant((world: FeedWorld) => world.readWatch()),
  fc.constant((world: FeedWorld) => world.answerWatch()),
  fc.constant((world: FeedWorld) => world.failWatch()),
  fc.constant((world: FeedWorld) => world.readAsk()),
  fc.constant((world: FeedWorld) => world.answerAsk()),
  fc.constant((world: FeedWorld) => world.failAsk()),
  fc.constant((world: FeedWorld) => world.fireTimer()),
  fc.constant((world: FeedWorld) => world.heartbeat()),
  fc.constant((world: FeedWorld) => world.put({ type: "woke" })),
);
const busy = fc.oneof(
  fc
    .oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 8 }) }, { weight: 1, arbitrary: fc.constant(700) })
    .map((count) => (world: FeedWorld) => world.commit(count)),
  index.map((at) => (world: FeedWorld) => world.deliver(at)),
  index.map((at) => (world: FeedWorld) => world.double(at)),
  index.map((at) => (world: FeedWorld) => world.lose(at)),
  index.map((at) => (world: FeedWorld) => world.deleteHit(at)),
  index.map((at) => (world: FeedWorld) => world.change(at)),
);
const history = fc.array(fc.oneof(quiet, busy, busy), { maxLength: 120, size: "max" });

describe("whatever the network does, the page ends with exactly the hits that exist", () => {
  test("order, doubling, loss, delay, gap answers and reconnects in any interleaving", () => {
    fc.assert(
      fc.property(fc.nat({ max: 5 }), history, (existing, steps) => {
        const world = new FeedWorld(existing);
        world.connect();
        world.readWatch();
        for (const step of steps) step(world);
        world.settle();

        expect([...world.shown].sort((a, b) => a - b)).toEqual([...world.table].sort((a, b) => a - b));
        expect(world.feed.settled).toBe(world.lastSeq);
        expect(world.feed.newest).toBe(world.lastSeq);
        expect(world.feed.ahead.size).toBe(0);
        for (const [seq, times] of world.shownTimes) expect(times, `seq ${seq} shown once`).toBe(1);
        // Each gap request follows a timer or a failure that the history caused: never more than there were steps.
        expect(world.asks).toBeLessThanOrEqual(steps.length + 50);
      }),
      { numRuns: 1500 },
    );
  });
});
