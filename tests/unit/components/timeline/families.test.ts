import { describe, expect, it } from "vitest";
import { describeFamilies } from "@/components/timeline/describe-families";
import { placeFamilies } from "@/components/timeline/place-families";
import type { TimelineFamily } from "@/lib/hits/timeline-schema";

const START = Date.parse("2026-05-01T12:00:00Z");
const edges = { from: START, to: START + 100_000 };

function family(
  deliveryId: string,
  seconds: readonly number[],
  statuses: readonly (number | null)[] = [],
): TimelineFamily {
  return {
    provider: "github",
    deliveryId,
    eventType: "push",
    attempts: seconds.map((second, at) => ({
      seq: at + 1,
      receivedAt: new Date(START + second * 1000).toISOString(),
      answerStatus: statuses[at] ?? 200,
      state: "captured" as const,
    })),
  };
}

describe("families on the timeline", () => {
  it("are lines from the first attempt that is shown to the last, with what was accepted", () => {
    const [placed] = placeFamilies([family("a", [-5, 10, 30, 50], [500, 500, 302])], edges, 1);
    expect(placed?.attempts).toEqual([
      { seq: 2, place: 0.1, isAccepted: false },
      { seq: 3, place: 0.3, isAccepted: true },
      { seq: 4, place: 0.5, isAccepted: true },
    ]);
  });

  it("that touch lie in lanes of their own; those without a lane, and single attempts, are left out", () => {
    const families = [family("a", [10, 50]), family("b", [40, 60]), family("c", [70, 90]), family("d", [45, 95])];
    const placed = placeFamilies([...families, family("e", [-20, 20])], edges, 2);
    expect(placed.map(({ key, lane }) => [key.split(" ")[1], lane])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
    ]);
  });

  it("are put into words", () => {
    const within = (from: number, to: number) => ({ from: START + from * 1000, to: START + to * 1000 });
    const families = [family("a", [10, 30, 50]), family("b", [12, 80])];
    expect(describeFamilies(families, within(0, 5))).toBe("");
    expect(describeFamilies(families, within(25, 35))).toBe("attempt 2 of 3 of one delivery");
    expect(describeFamilies(families, within(25, 60))).toBe("2 of 3 attempts of one delivery");
    expect(describeFamilies(families, within(0, 100))).toBe("5 attempts of 2 repeated deliveries");
  });
});
