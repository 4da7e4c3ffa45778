import { describe, expect, it } from "vitest";
import { judgeWatch, type WatchedShare } from "@/lib/live/hub/shares/judge-watch";
import { TICKET_MS } from "@/lib/shares/share-ticket";

const NOW = new Date("2026-11-26T07:00:00Z");
const FRESH = NOW.getTime() + TICKET_MS;

function watched(more: Partial<WatchedShare> = {}): WatchedShare {
  return {
    id: "share",
    salt: new Uint8Array(32),
    revokedAt: null,
    expiresAt: new Date(NOW.getTime() + 1),
    maxViews: null,
    views: 1,
    live: true,
    bin: { deletedAt: null, lastSeq: 7 },
    ...more,
  };
}

const judge = (share: WatchedShare | undefined, until = FRESH, told: number | null = 7) =>
  judgeWatch(share, { shareId: "share", until, told }, NOW);

describe("the page of a share", () => {
  it("stays while its share is open, and hears of nothing when nothing came", () => {
    expect(judge(watched())).toEqual({ is: "fine", isToRenew: false, grewTo: null });
  });

  it("ends with the share, its bin and its time, each with its reason", () => {
    expect(judge(undefined)).toMatchObject({ is: "ended", message: expect.stringContaining("deleted") });
    expect(judge(watched({ bin: { deletedAt: NOW, lastSeq: 7 } }))).toMatchObject({ is: "ended" });
    expect(judge(watched({ revokedAt: NOW }))).toMatchObject({ message: expect.stringContaining("revoked") });
    expect(judge(watched({ expiresAt: NOW }))).toMatchObject({ message: expect.stringContaining("expired") });
  });

  it("is renewed for as long as it is open where views are not limited", () => {
    expect(judge(watched(), NOW.getTime() + TICKET_MS / 2)).toMatchObject({ isToRenew: false });
    expect(judge(watched(), NOW.getTime() + TICKET_MS / 2 - 1)).toMatchObject({ isToRenew: true });
    expect(judge(watched(), NOW.getTime() - 1)).toMatchObject({ is: "fine", isToRenew: true });
  });

  it("has its hour where they are, although they are used up", () => {
    const limited = watched({ maxViews: 1, views: 1 });
    expect(judge(limited, NOW.getTime() + 1)).toMatchObject({ is: "fine", isToRenew: false });
    expect(judge(limited, NOW.getTime())).toMatchObject({ message: expect.stringContaining("as often as it may") });
    expect(judge(watched({ maxViews: 2 }), NOW.getTime())).toMatchObject({
      message: expect.stringContaining("another view"),
    });
  });

  it("hears how far the bin is, when its share grows with it", () => {
    expect(judge(watched(), FRESH, 0)).toMatchObject({ grewTo: 7 });
    expect(judge(watched(), FRESH, 6)).toMatchObject({ grewTo: 7 });
    expect(judge(watched(), FRESH, null)).toMatchObject({ grewTo: null });
  });
});
