import { describe, expect, it } from "vitest";
import { createGate, readShown } from "@/lib/gate/create-gate";

const PASSWORD = "pässwörd 🔑 of all";
const START = Date.parse("2026-11-26T08:00:00Z");
const DAY = 86_400_000;

function open(password = PASSWORD, at = START) {
  const gate = createGate(password, () => at);
  if (gate === null) throw new Error("There is a password.");
  return gate;
}

const byCookie = (cookie: string) => ({ password: null, cookie });

describe("createGate", () => {
  it("is none without a password", () => {
    expect(createGate(undefined)).toBeNull();
  });

  it.each(["", "pässwörd 🔑 of al", "pässwörd 🔑 of all ", "PÄSSWÖRD 🔑 OF ALL", "\u0000"])(
    "takes %j for wrong",
    (given) => {
      expect(open().isPassword(given)).toBe(false);
      expect(open().admits({ password: given, cookie: null })).toBe(false);
    },
  );

  it("admits by the password, and by a cookie of any process with the same one, for 30 days", () => {
    const cookie = open().makeCookie();
    expect(open().admits({ password: PASSWORD, cookie: null })).toBe(true);
    expect(open().admits(byCookie(cookie))).toBe(true);
    expect(open(PASSWORD, START + 30 * DAY - 1000).admits(byCookie(cookie))).toBe(true);
    expect(open(PASSWORD, START + 30 * DAY).admits(byCookie(cookie))).toBe(false);
    expect(open("another password").admits(byCookie(cookie))).toBe(false);
    expect(open().admits({ password: null, cookie: null })).toBe(false);
  });

  it("admits by no cookie that it did not make", () => {
    const [until = "", signature = ""] = open().makeCookie().split(".");
    const later = String(Number(until) + 1);
    for (const forged of [`${later}.${signature}`, `${until}.${"A".repeat(43)}`, until, "", `.${signature}`, "x.y"]) {
      expect(open().admits(byCookie(forged))).toBe(false);
    }
  });
});

describe("readShown", () => {
  it("reads the header as UTF-8, and the cookie among others", () => {
    const headers = {
      "x-access-password": Buffer.from(PASSWORD).toString("latin1"),
      cookie: "theme=dark; hookscope_access=1.abc; hookscope_key=hsk_x",
    };
    expect(readShown(headers)).toEqual({ password: PASSWORD, cookie: "1.abc" });
    expect(readShown({})).toEqual({ password: null, cookie: null });
  });
});
