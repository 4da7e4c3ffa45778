import { expect, it } from "vitest";
import { findPathProblem } from "@/lib/server/find-path-problem";

it.each([
  "*",
  "",
  "http://",
  "http://localhost/api/bins",
  "//in/x",
  "/\\in/x",
  "/x/../in/y",
  "/./in/y",
  "/x/%2e%2E/in/y",
  "/x\\..\\in/y",
  "/in/y/..",
  "/b/%zz",
  "/b/%ff",
])("refuses %j", (url) => {
  expect(findPathProblem(url)).not.toBeNull();
});

it.each(["/", "/b/x.y/..z/...?a=/../b%", "/.well-known/x", "/b/%C3%A4", "/_next/static/chunks/a..b.js"])(
  "lets %j pass",
  (url) => {
    expect(findPathProblem(url)).toBeNull();
  },
);
