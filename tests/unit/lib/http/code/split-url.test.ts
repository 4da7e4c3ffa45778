import { describe, expect, it } from "vitest";
import { splitUrl, targetOfUrl } from "@/lib/http/code/split-url";

describe("splitUrl", () => {
  it.each([
    ["http://h/a?b#c", null, ["http", "h", "h", 80, "/a?b#c"]],
    ["HTTPS://h:8443", null, ["https", "h:8443", "h", 8443, "/"]],
    ["https://[::1]:1/a", null, ["https", "[::1]:1", "::1", 1, "/a"]],
    ["http://h?x", null, ["http", "h", "h", 80, "/?x"]],
    ["http://h//a", "h", ["http", "h", "h", 80, "//a"]],
    ["http://abc/x", "a", ["http", "abc", "abc", 80, "/x"]],
    ["http://other/x", "h", ["http", "other", "other", 80, "/x"]],
  ] as const)("of %j with Host %j", (url, host, [scheme, authority, name, port, target]) => {
    expect(splitUrl(url, host)).toEqual({ scheme, authority, host: name, port, target });
  });

  it.each([
    "/in/x",
    "http:///x",
    "http://a b/",
    "http://u@h/",
    "http://h:0/",
    "http://h:99999/",
    "http://-h/",
    "ftp://h/",
    "http://h\n/",
    "http://%61/",
    "http://'/",
    "",
  ])("finds no host to connect to in %j", (url) => expect(splitUrl(url)).toBeNull());

  it("ends a Host field that holds a slash where the field ends", () => {
    expect(splitUrl("http://a/b@c/in/x?y", "a/b@c")).toBeNull();
    expect(targetOfUrl("http://a/b@c/in/x?y", "a/b@c")).toBe("/in/x?y");
  });
});
