import { expect } from "vitest";
import { STATUS_BY_CODE } from "@/lib/errors";
import type { ApiAnswer } from "./api-client";

/** The documented error and nothing else: code, its status, a message for people, no trace of our insides. */
export function expectError(answer: ApiAnswer, code: keyof typeof STATUS_BY_CODE, path?: string): void {
  expect({ status: answer.status, code: answer.json?.error?.code }).toEqual({ status: STATUS_BY_CODE[code], code });
  expect(answer.json.error.message).toMatch(/\S/);
  expect(String(answer.bytes)).not.toMatch(/node_modules|\.tsx?:|prisma|\bat .*\(/i);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  if (path !== undefined) {
    expect(answer.json.error.details.map((detail: { path: string }) => detail.path)).toContain(path);
  }
}
