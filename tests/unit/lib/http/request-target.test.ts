import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCaptureTarget } from "@/lib/http/request-target";

describe("parseCaptureTarget", () => {
  it.each([
    ["/in/abc", "abc", "/in/abc", ""],
    ["/in/abc/", "abc", "/in/abc", "/"],
    ["/in/abc//x", "abc", "/in/abc", "//x"],
    ["/in/abc?x=/y", "abc", "/in/abc", "?x=/y"],
    ["/in/abc#f", "abc", "/in/abc", "#f"],
    ["/in/%61bc/x", "%61bc", "/in/%61bc", "/x"],
    ["/in", "", "/in", ""],
    ["/in/", "", "/in/", ""],
    ["/in?x", "", "/in", "?x"],
    ["HTTP://Host:8/in/abc/x", "abc", "HTTP://Host:8/in/abc", "/x"],
  ])("cuts %j", (text, slug, targetPrefix, target) => {
    expect(parseCaptureTarget(text, "any", undefined)).toMatchObject({ slug, targetPrefix, target });
  });

  it.each(["/", "/inn/x", "/IN/x", "/api/in/x", "//in/x", "*", "host:443", "", "ftp://h/in/x"])(
    "leaves %j to others",
    (text) => {
      expect(parseCaptureTarget(text, "in.test", "in.test")).toBeNull();
    },
  );

  it.each([
    ["/x?y", "ABC.in.test:80", "abc", "", "/x?y"],
    ["*", "abc.in.test", "abc", "", "*"],
    ["http://abc.In.test/in/z", "other", "abc", "http://abc.In.test", "/in/z"],
  ])("takes %j on the capture host %j", (text, host, slug, targetPrefix, target) => {
    expect(parseCaptureTarget(text, host, "in.test")).toMatchObject({ slug, targetPrefix, target });
  });

  it.each(["in.test", ".in.test", "a.b.in.test", "evilin.test", "abc.in.test.evil"])(
    "does not take the host %j",
    (host) => {
      expect(parseCaptureTarget("/x", host, "in.test")).toBeNull();
    },
  );

  it("never loses a character", () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const text = `/in/${rest}`;
        const parsed = parseCaptureTarget(text, undefined, undefined);
        expect(`${parsed?.targetPrefix}${parsed?.target}`).toBe(text);
      }),
    );
  });
});
