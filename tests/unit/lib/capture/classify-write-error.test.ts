import { expect, it } from "vitest";
import { classifyWriteError } from "@/lib/capture/writer/classify-write-error";

const driverError = (cause: object) => new Error("from the adapter", { cause });

it.each([
  [driverError({ originalCode: "22P05" }), "bad-row"],
  [driverError({ originalCode: "23502", kind: "NullConstraintViolation" }), "bad-row"],
  [driverError({ originalCode: "55P03" }), "busy"],
  [driverError({ originalCode: "40P01", kind: "TransactionWriteConflict" }), "busy"],
  [driverError({ originalCode: "57P03" }), "absent"],
  [driverError({ originalCode: "53300" }), "absent"],
  [driverError({ kind: "DatabaseNotReachable" }), "absent"],
  [driverError({ originalCode: "53100" }), "refused"],
  [driverError({ originalCode: "42P01" }), "refused"],
  // The server ended the connection: whether before or after the commit, nobody knows.
  [driverError({ originalCode: "57P01" }), "lost"],
  [driverError({ originalCode: "08006" }), "lost"],
  [new Error("Connection terminated unexpectedly"), "lost"],
  [undefined, "lost"],
  [null, "lost"],
  [new Error("broken", { cause: new Error("timeout") }), "lost"],
  [{ meta: null }, "lost"],
])("classifies %j as %s", (error, expected) => {
  expect(classifyWriteError(error)).toBe(expected);
});
