import { describe, expect, it, vi } from "vitest";
import { checkAccess } from "@/lib/capture/access/check-access";
import { prepareAccess } from "@/lib/capture/access/prepare-access";

const work = vi.hoisted(() => ({ hashed: 0, compared: 0 }));

// Counts what is done instead of how long it takes: time differs on a busy machine, work does not.
vi.mock("node:crypto", async (importOriginal) => {
  const crypto = await importOriginal<typeof import("node:crypto")>();
  return {
    ...crypto,
    hash: (...given: Parameters<typeof crypto.hash>) => {
      work.hashed++;
      return crypto.hash(...given);
    },
    timingSafeEqual: (...given: Parameters<typeof crypto.timingSafeEqual>) => {
      work.compared++;
      return crypto.timingSafeEqual(...given);
    },
  };
});

const access = prepareAccess(
  { bearer: "***", basic: { user: "u", password: "***" } },
  { bearer: "token", basic: "pw" },
);

function doneFor(authorization: string | null) {
  if (access === null) throw new Error("The bin asks for nothing.");
  work.hashed = 0;
  work.compared = 0;
  const headers = authorization === null ? [] : ([["Authorization", authorization]] as const);
  const rule = checkAccess(access, { method: "POST", headers, remoteAddress: "192.0.2.1", bodySize: 0 });
  return { rule, ...work };
}

describe("a guess at a bin's credentials", () => {
  it.each([
    null,
    "",
    "Bearer ",
    "Bearer t",
    "Bearer toke",
    "Bearer tokem",
    "Bearer token-and-more",
    `Bearer ${"x".repeat(5_000)}`,
    "Basic dTo=",
    "Basic dTpwdw",
    "Digest x",
  ])("costs as much work as any other, however near it is: %j", (authorization) => {
    const { hashed, compared } = doneFor(authorization);
    expect({ hashed, compared }).toEqual({ hashed: 2, compared: 2 });
  });

  it("costs as much when it is right", () => {
    expect(doneFor("Bearer token")).toEqual({ rule: null, hashed: 2, compared: 2 });
  });
});
