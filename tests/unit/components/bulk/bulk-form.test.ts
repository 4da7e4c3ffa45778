import { describe, expect, it } from "vitest";
import { checkBulkForm, startBulkForm, toBulkOrder } from "@/components/bulk/bulk-form";
import { createBulkSchema } from "@/lib/resends/bulk-schema";

const form = startBulkForm("localhost:3000/hook");
const CHOICE = { kind: "seqs", seqs: [3, 1] } as const;

describe("what is asked for in bulk", () => {
  it("is the hits, the target and the pace where nothing else was chosen", () => {
    expect(toBulkOrder(form, CHOICE)).toEqual({
      seqs: [3, 1],
      url: "http://localhost:3000/hook",
      order: "asc",
      ratePerSecond: 10,
      atOnce: 1,
    });
  });

  it("is what was chosen, in the server's units, and what the server takes", () => {
    const chosen = { ...form, isRetried: true, attempts: "4", pauseSeconds: "0.5", followsRedirects: true };
    const order = toBulkOrder({ ...chosen, timeoutSeconds: "2.5" }, { kind: "search", q: "path:/a" });
    expect(order).toMatchObject({
      q: "path:/a",
      retries: { attempts: 4, backoffMs: 500 },
      followRedirects: true,
      timeoutMs: 2500,
    });
    expect(createBulkSchema.safeParse(order).success).toBe(true);
  });

  it("is told what is wrong with it where it is", () => {
    expect(checkBulkForm(form)).toEqual({});
    expect(checkBulkForm({ ...form, rate: "0", atOnce: "9" })).toEqual({
      rate: "A number from 0.01 to 1000.",
      atOnce: "A number from 1 to 8.",
    });
    expect(checkBulkForm({ ...form, timeoutSeconds: "200" })).toEqual({ timeoutSeconds: "Seconds, from 0.1 to 120." });
    // What is not asked for is not looked at.
    expect(checkBulkForm({ ...form, attempts: "x" })).toEqual({});
    expect(checkBulkForm({ ...form, isRetried: true, attempts: "x" })).toEqual({ attempts: "A number from 2 to 10." });
  });
});
