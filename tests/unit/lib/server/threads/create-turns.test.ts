import { describe, expect, it } from "vitest";
import { createTurns } from "@/lib/server/threads/create-turns";

const LIMIT = { mostWaiting: 50, tooMany: "Too many are waiting." };

describe("turns", () => {
  it("come one at a time, those in the background last", async () => {
    const turns = createTurns(LIMIT);
    const order: string[] = [];
    const work = async (name: string, isBackground: boolean) => {
      const end = await turns.take(isBackground);
      order.push(name);
      end();
    };
    const end = await turns.take(false);
    const all = [
      work("background 1", true),
      work("asked 1", false),
      work("background 2", true),
      work("asked 2", false),
    ];
    expect(order).toEqual([]);
    end();
    end();
    await Promise.all(all);
    expect(order).toEqual(["asked 1", "asked 2", "background 1", "background 2"]);
  });

  it("are refused when too many wait, and when all is over", async () => {
    const turns = createTurns(LIMIT);
    const end = await turns.take(false);
    const waiting = Array.from({ length: 50 }, () => turns.take(false));
    await expect(turns.take(false)).rejects.toMatchObject({ code: "UNAVAILABLE" });
    turns.close();
    for (const turn of waiting) await expect(turn).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await expect(turns.take(true)).rejects.toMatchObject({ code: "UNAVAILABLE" });
    end();
  });
});
