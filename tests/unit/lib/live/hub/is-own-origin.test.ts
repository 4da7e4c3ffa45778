import { expect, test } from "vitest";
import { isOwnOrigin } from "@/lib/live/hub/is-own-origin";

test.each([
  ["http://localhost:3000", "localhost:3000", undefined, true],
  ["https://hooks.example.com", "hooks.example.com", undefined, true],
  ["https://hooks.example.com", "hooks.example.com:443", undefined, true],
  ["http://HOOKS.example.com", "hooks.example.com:80", undefined, true],
  ["https://hooks.example.com", "internal:8080", "https://hooks.example.com", true],
  ["http://localhost:3000", "localhost:3000", "https://hooks.example.com", true],
  ["http://hooks.example.com", "internal:8080", "https://hooks.example.com", false],
  ["http://localhost:3001", "localhost:3000", undefined, false],
  ["http://localhost:3000.evil.example", "localhost:3000", undefined, false],
  ["http://evil.example", "localhost:3000", undefined, false],
  ["null", "localhost:3000", undefined, false],
  ["", "localhost:3000", undefined, false],
  ["file://", "", undefined, false],
  ["chrome-extension://abc", "abc", undefined, false],
  ["http://localhost:3000", undefined, undefined, false],
  ["http://localhost", "bad host", undefined, false],
])("Origin %s, Host %s, PUBLIC_URL %s: %s", (origin, host, publicUrl, isOwn) => {
  expect(isOwnOrigin(origin, host, publicUrl)).toBe(isOwn);
});
