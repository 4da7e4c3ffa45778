import { afterEach, describe, expect, it } from "vitest";
import { isRefused } from "@/cli/relay/is-refused";
import { openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";

const never = new AbortController().signal;
let target: RawTarget | null = null;
afterEach(async () => {
  await target?.close();
  target = null;
});

describe("a look whether a server is there", () => {
  it("finds one that takes connections, and asks nothing of it", async () => {
    target = await openRawTarget();
    expect(await isRefused(new URL(target.origin), never)).toBe(false);
    expect(target.requests).toEqual([]);
  });

  it("finds that nothing listens, by address and by name", async () => {
    const { origin, port, close } = await openRawTarget();
    await close();
    expect(await isRefused(new URL(origin), never)).toBe(true);
    expect(await isRefused(new URL(`http://localhost:${port}/x`), never)).toBe(true);
  });

  it("takes whatever else is wrong for no refusal, and ends with the program", async () => {
    expect(await isRefused(new URL("http://does-not-exist.invalid:80/"), never)).toBe(false);
    const { origin, close } = await openRawTarget();
    await close();
    expect(await isRefused(new URL(origin), AbortSignal.abort())).toBe(false);
  });
});
