import { expect, it } from "vitest";
import { textToHeader } from "@/components/api/text-to-header";
import { readSharePassword } from "@/lib/shares/read-share-password";

it.each(["hunter22", "pässwörd", "密码 🔑"])("reads the password %s as the browser sends it", (password) => {
  expect(readSharePassword(new Headers({ "x-share-password": textToHeader(password) }))).toBe(password);
});

it("takes what is no UTF-8 as it stands, and nothing for none", () => {
  expect(readSharePassword(new Headers({ "x-share-password": "p\u00e4ss" }))).toBe("päss");
  expect(readSharePassword(new Headers())).toBeNull();
});
