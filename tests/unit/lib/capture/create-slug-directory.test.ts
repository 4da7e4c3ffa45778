import { expect, it } from "vitest";
import { createSlugDirectory } from "@/lib/capture/slugs/create-slug-directory";
import type { KnownBin } from "@/lib/capture/slugs/known-bin";

function buildKnownBin(id: string, bodyBytes: number): KnownBin {
  const answer = { status: 200, headers: [], body: new Uint8Array(bodyBytes), delayMs: 0 };
  const nothing = { baselines: new Map(), secrets: new Map() };
  return {
    id,
    answer,
    relay: undefined,
    isPaused: false,
    access: null,
    handshakes: "off",
    ...nothing,
    endsAt: Number.POSITIVE_INFINITY,
  };
}

it("remembers bins with long answers up to a bound in bytes, the latest asked for", async () => {
  const directory = createSlugDirectory(async (slugs) => new Map(slugs.map((s) => [s, buildKnownBin(s, 1024 * 1024)])));
  const slugs = Array.from({ length: 100 }, (_, index) => `bin-${index}`);
  for (const slug of slugs) await directory.find(slug);
  const remembered = slugs.filter((slug) => directory.peek(slug) !== undefined);
  expect(remembered.length).toBeGreaterThan(50);
  expect(remembered.length).toBeLessThan(65);
  expect(remembered.at(-1)).toBe("bin-99");
});
