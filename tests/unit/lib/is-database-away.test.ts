import { describe, expect, it } from "vitest";
import { isDatabaseAway } from "@/lib/is-database-away";

const fromClient = (parts: object, name = "PrismaClientKnownRequestError") =>
  Object.assign(new Error("x"), { name, clientVersion: "7", ...parts });
const fromDriver = (cause: object) => fromClient({ code: "P2010", meta: { driverAdapterError: { cause } } });

describe("isDatabaseAway", () => {
  it.each([
    ["nobody listens", fromClient({ code: "P1001" })],
    ["nobody listens, for a raw query", fromDriver({ kind: "DatabaseNotReachable" })],
    ["the server shuts down", fromDriver({ kind: "postgres", originalCode: "57P01" })],
    ["the server starts", fromDriver({ kind: "postgres", originalCode: "57P03" })],
    ["the connection broke", fromClient({}, "Error")],
  ])("is true when %s", (_case, error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  it.each([
    ["a taken key", fromClient({ code: "P2002" })],
    ["a wrong value", fromDriver({ kind: "postgres", originalCode: "22021" })],
    ["a wrong call of the client", fromClient({}, "PrismaClientValidationError")],
    ["any other error", new Error("x")],
    ["no error at all", undefined],
  ])("is false for %s", (_case, error) => {
    expect(isDatabaseAway(error)).toBe(false);
  });
});
