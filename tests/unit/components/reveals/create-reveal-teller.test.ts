import { describe, expect, it } from "vitest";
import { ApiError } from "@/components/api/api-error";
import { createRevealTeller } from "@/components/reveals/create-reveal-teller";

function build(answers: ReadonlyArray<ApiError | null> = []) {
  const left = [...answers];
  const sent: string[] = [];
  const waits: number[] = [];
  const tell = createRevealTeller({
    send: async (binId, { seq, name }) => {
      sent.push(`${binId}/${seq}/${name}`);
      const failure = left.shift() ?? null;
      if (failure !== null) throw failure;
    },
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  return { tell, sent, waits };
}

const away = new ApiError(0, "UNREACHABLE", "away");

describe("telling what was unveiled", () => {
  it("tells of each value once", async () => {
    const { tell, sent } = build();
    for (const name of ["Authorization", "Cookie", "Authorization"]) await tell({ binId: "b", seq: 1, name });
    await tell({ binId: "b", seq: 2, name: "Cookie" });
    await tell({ binId: "b", seq: null, name: "Cookie" });
    expect(sent).toEqual(["b/1/Authorization", "b/1/Cookie", "b/2/Cookie", "b/null/Cookie"]);
  });

  it("tells names that fit, whatever a sender chose", async () => {
    const { tell, sent } = build();
    await tell({ binId: "b", seq: 1, name: "" });
    await tell({ binId: "b", seq: 1, name: "x".repeat(5000) });
    await tell({ binId: "b", seq: 1, name: "a\u0000b" });
    expect(sent).toEqual(["b/1/a value without a name", `b/1/${"x".repeat(200)}`, "b/1/a\ufffdb"]);
  });

  it("tries again while the server is away or has too much to do, and never rejects", async () => {
    const busy = new ApiError(429, "RATE_LIMITED", "busy");
    const { tell, sent, waits } = build([away, busy]);
    await tell({ binId: "b", seq: 1, name: "Cookie" });
    expect([sent.length, waits.length]).toEqual([3, 2]);
    const { tell: tellInVain, sent: tried } = build([away, away, away, away]);
    await tellInVain({ binId: "b", seq: 1, name: "Cookie" });
    expect(tried).toHaveLength(4);
    await tellInVain({ binId: "b", seq: 1, name: "Cookie" });
    expect(tried).toHaveLength(5);
  });

  it("does not repeat what was refused", async () => {
    const { tell, sent, waits } = build([new ApiError(404, "NOT_FOUND", "gone")]);
    await tell({ binId: "b", seq: 1, name: "Cookie" });
    expect([sent.length, waits]).toEqual([1, []]);
  });
});
