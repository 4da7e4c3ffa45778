import { expect, it } from "vitest";
import { isOpenPath } from "@/lib/server/entry/open-paths";

const TOKEN = "a".repeat(26);

it.each([
  "/healthz",
  "/readyz",
  `/s/${TOKEN}`,
  `/s/${TOKEN}?_rsc=1`,
  `/s/${TOKEN}/preview/1`,
  `/s/${TOKEN}/preview/1/pdf`,
  `/api/shares/by-token/${TOKEN}`,
  `/api/shares/by-token/${TOKEN}/hits/1`,
  "/enter?next=%2F",
  "/api/access",
  "/_next/static/chunks/a.js",
  "/icon.svg",
])("%s is for everybody", (url) => {
  expect(isOpenPath(url)).toBe(true);
});

it.each([
  "/",
  "/?x=/healthz",
  "/b/1",
  "/workspace",
  "/open",
  "/api/bins",
  "/api/shares",
  "/api/shares/preview",
  "/api/accessx",
  "/api/openapi.json",
  "/entering",
  "/s",
  `/s/${TOKEN}/more`,
  `/s/${TOKEN}/preview`,
  `/s/${TOKEN}/preview/1/more`,
  "/b/1/preview/1",
  "/healthz/x",
  "/_next/image?url=x",
  "/tools/signature",
])("%s is not", (url) => {
  expect(isOpenPath(url)).toBe(false);
});
