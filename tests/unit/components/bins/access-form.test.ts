import { describe, expect, it } from "vitest";
import { type AccessForm, checkAccessForm, toAccess, toAccessForm } from "@/components/bins/access-form";
import { type AccessSettings, accessSchema } from "@/lib/bins/access-schema";

const EMPTY = toAccessForm({});

describe("who may send, as a form", () => {
  it.each<[AccessSettings]>([
    [{}],
    [{ allowAddresses: ["10.0.0.0/8", "2001:db8::/32"], methods: ["POST"] }],
    [{ basic: { user: "u", password: "***" }, header: { name: "X-Token", value: "***" } }],
    [{ bearer: "***", maxBodyBytes: 10, ratePerMinute: 5, requireValidSignature: true }],
  ])("shows %j and gives it back", (access) => {
    const form = toAccessForm(access);
    expect(checkAccessForm(form)).toEqual({});
    const given = Object.fromEntries(Object.entries(toAccess(form)).filter(([, part]) => part !== null));
    expect(accessSchema.parse(given)).toEqual(access);
  });

  it.each<[Partial<AccessForm>, keyof AccessForm, RegExp]>([
    [{ addresses: "10.0.0.0/8\nnonsense" }, "addresses", /“nonsense”/],
    [{ methods: "PO(ST" }, "methods", /method/],
    [{ basicUser: "u" }, "basicPassword", /password/],
    [{ basicUser: "a:b", basicPassword: "p" }, "basicUser", /colon/],
    [{ basicPassword: "ä" }, "basicPassword", /ASCII/],
    [{ bearer: " t" }, "bearer", /space/],
    [{ headerName: "x y", headerValue: "v" }, "headerName", /header name/],
    [{ headerName: "x" }, "headerValue", /value/],
    [{ headerValue: "v" }, "headerName", /header/],
    [{ maxBodyBytes: "1.5" }, "maxBodyBytes", /./],
    [{ ratePerMinute: "many" }, "ratePerMinute", /./],
  ])("says at its field what is wrong with %j", (typed, field, problem) => {
    expect(checkAccessForm({ ...EMPTY, ...typed })[field]).toMatch(problem);
  });
});
