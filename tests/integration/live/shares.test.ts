import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openShareSocket } from "@/lib/live/client/open-share-socket";
import { type ShareScreen, watchShare } from "@/lib/live/client/watch-share";
import { createShare } from "@/lib/shares/create-share";
import { openShare } from "@/lib/shares/open-share";
import { revokeShare } from "@/lib/shares/revoke-share";
import type { CreateShareInput } from "@/lib/shares/share-schema";
import { makeTicket, readTicket } from "@/lib/shares/share-ticket";
import { type HubInstance, startHub, type TestBin } from "./start-hub";

let instance: HubInstance;
beforeAll(async () => {
  instance = await startHub();
});
afterAll(() => instance.stop());

interface Opened {
  readonly id: string;
  readonly token: string;
  readonly ticket: string;
}

async function share(bin: TestBin, more: Partial<CreateShareInput> = {}): Promise<Opened> {
  const { id, token } = await createShare(instance.runtime, bin.actor, { binId: bin.id, kind: "bin", ...more });
  const { ticket } = await openShare(instance.runtime, { token, password: more.password ?? null });
  return { id, token, ticket };
}

/** A page that shows a share, and everything that it was told, in order. */
function openPage({ token, ticket }: Omit<Opened, "id">) {
  const told: unknown[] = [];
  const screen: ShareScreen = {
    connected: () => told.push("connected"),
    lost: () => told.push("lost"),
    ended: (message) => told.push({ ended: message }),
    grew: (lastSeq) => told.push({ grew: lastSeq }),
    hitsDeleted: (event) => told.push({ deleted: event }),
    renewed: (renewed) => told.push({ renewed }),
  };
  const close = watchShare(
    () => ({ token, ticket }),
    screen,
    (auth) => openShareSocket(auth, instance.url),
  );
  const until = (wanted: unknown) => vi.waitFor(() => expect(told).toContainEqual(wanted), { timeout: 20_000 });
  return { told, close, until };
}

const ended = (part: string) => ({ ended: expect.stringContaining(part) });

describe("a page that shows a share", () => {
  test("closes when it is revoked, and only that one", async () => {
    const bin = await instance.makeBin();
    const [mine, other] = [await share(bin), await share(bin, { password: "sesame" })];
    const [page, otherPage] = [openPage(mine), openPage(other)];
    await Promise.all([page.until("connected"), otherPage.until("connected")]);

    await revokeShare(instance.runtime, bin.actor, mine.id);

    await page.until(ended("was revoked"));
    await revokeShare(instance.runtime, bin.actor, other.id);
    await otherPage.until(ended("was revoked"));
    expect(otherPage.told).toEqual(["connected", ended("was revoked")]);
  });

  test("closes when it ended without a word: expired, revoked by another process, its bin deleted", async () => {
    const bin = await instance.makeBin();
    const { db } = instance;
    const [expired, revoked] = [await share(bin), await share(bin)];
    const pages = [openPage(expired), openPage(revoked)] as const;
    await Promise.all(pages.map((page) => page.until("connected")));
    await db.share.update({ where: { id: expired.id }, data: { expiresAt: new Date() } });
    await pages[0].until(ended("has expired"));
    await db.share.update({ where: { id: revoked.id }, data: { revokedAt: new Date() } });
    await pages[1].until(ended("was revoked"));

    const last = openPage(await share(bin));
    await last.until("connected");
    await db.bin.update({ where: { id: bin.id }, data: { deletedAt: new Date() } });
    await last.until(ended("deleted"));
  });

  test("of a live share hears of what comes and goes, as numbers alone; another hears nothing", async () => {
    const bin = await instance.makeBin();
    const still = openPage(await share(bin));
    const live = openPage(await share(bin, { live: true }));
    await Promise.all([still.until("connected"), live.until("connected")]);

    await instance.capture(bin);
    await live.until({ grew: 1 });
    instance.hub.publisher.hitsDeleted({ binId: bin.id, seqs: [1], upToSeq: 1 });
    await live.until({ deleted: { seqs: [1], upToSeq: 1 } });
    expect(still.told).toEqual(["connected"]);
    still.close();
    live.close();
  });

  test("of a live share hears what no event told of", async () => {
    const bin = await instance.makeBin();
    const live = openPage(await share(bin, { live: true }));
    await live.until("connected");
    await instance.db.bin.update({ where: { id: bin.id }, data: { lastSeq: 5 } });
    await live.until({ grew: 5 });
    live.close();
  });

  test("gets a new ticket before its own is over", async () => {
    const bin = await instance.makeBin();
    const opened = await share(bin);
    const now = Date.now();
    const row = await instance.db.share.findUniqueOrThrow({ where: { id: opened.id } });
    const page = openPage({ ...opened, ticket: makeTicket(row, now + 60_000) });
    await page.until({ renewed: expect.any(String) });
    const renewed = page.told.find((told): told is { renewed: string } => Object.hasOwn(Object(told), "renewed"));
    expect(readTicket(row, renewed?.renewed ?? "", now + 120_000)).toBeGreaterThan(now + 120_000);
    page.close();
  });
});

describe("who is let in", () => {
  async function connect(auth: object): Promise<string> {
    const socket = instance.openSocket({ auth });
    const shares = socket.io.socket("/share", { auth });
    socket.disconnect();
    shares.connect();
    const outcome = await Promise.race([
      once(shares as never, "connect").then(() => "connected"),
      once(shares as never, "connect_error").then(([error]) => error.data?.error?.code ?? error.message),
    ]);
    shares.disconnect();
    return outcome;
  }

  test("the share's own token and ticket, and nothing else", async () => {
    const bin = await instance.makeBin();
    const [mine, other] = [await share(bin), await share(bin)];
    const { token, ticket } = mine;
    expect(await connect({ token, ticket })).toBe("connected");
    expect(await connect({ token, ticket: other.ticket })).toBe("UNAUTHENTICATED");
    expect(await connect({ token, ticket: "zzzzzzzz.forged" })).toBe("UNAUTHENTICATED");
    expect(await connect({ token: "a".repeat(26), ticket })).toBe("NOT_FOUND");
    expect(await connect({ token: bin.key, ticket })).toBe("NOT_FOUND");
    expect(await connect({ token })).toBe("INVALID_INPUT");
    expect(await connect({ token: 7, ticket: {} })).toBe("INVALID_INPUT");
    await revokeShare(instance.runtime, bin.actor, mine.id);
    expect(await connect({ token, ticket })).toBe("GONE");
  });

  test("a share opens no room of a bin", async () => {
    const bin = await instance.makeBin();
    const { token, ticket } = await share(bin, { live: true });
    const socket = await openShareSocket(() => ({ token, ticket }), instance.url);
    const connected = once(socket as never, "connect");
    socket.connect();
    await connected;
    // Nobody answers it: a ping of the same connection tells that it was read.
    socket.emit("watch", { binId: bin.id, afterSeq: 0 }, () => expect.unreachable());
    await instance.capture(bin);
    const [event] = await once(socket as never, "shareGrew");
    expect(event).toEqual({ lastSeq: 1 });
    expect(instance.hub.publisher.isWatched(bin.id)).toBe(true);
    socket.disconnect();
  });
});
