import { expect, it } from "vitest";
import { toReadableStream } from "@/lib/api/edge/to-readable-stream";

it("asks for a piece when it is wanted, and ends the iteration when the reader leaves", async () => {
  const events: string[] = [];
  async function* pieces() {
    try {
      for (let piece = 1; ; piece += 1) {
        events.push(`made ${piece}`);
        yield Uint8Array.of(piece);
      }
    } finally {
      events.push("ended");
    }
  }
  const reader = toReadableStream(pieces()).getReader();
  expect(events).toEqual([]);
  await reader.read();
  await reader.read();
  expect(events).toEqual(["made 1", "made 2"]);
  await reader.cancel();
  expect(events).toEqual(["made 1", "made 2", "ended"]);
});

it("breaks off where the pieces do", async () => {
  async function* pieces() {
    yield Uint8Array.of(1);
    throw new Error("the database left");
  }
  const reader = toReadableStream(pieces()).getReader();
  await reader.read();
  await expect(reader.read()).rejects.toThrow("the database left");
});
