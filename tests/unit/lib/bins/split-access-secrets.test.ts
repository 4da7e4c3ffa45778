import { expect, it } from "vitest";
import { accessSchema } from "@/lib/bins/access-schema";
import { splitAccessSecrets } from "@/lib/bins/split-access-secrets";

it("takes the secrets out and leaves *** in their places", () => {
  const given = accessSchema.parse({
    basic: { user: "u", password: "p" },
    bearer: "t",
    header: { name: "X-Token", value: "v" },
    ratePerMinute: 5,
  });
  const { access, secrets, missing } = splitAccessSecrets(given, {});
  expect(access).toEqual({
    basic: { user: "u", password: "***" },
    bearer: "***",
    header: { name: "X-Token", value: "***" },
    ratePerMinute: 5,
  });
  expect(secrets).toEqual({ basic: "p", bearer: "t", header: "v" });
  expect(missing).toEqual([]);
});

it("keeps what is stored for ***, forgets what is no longer asked for, and names what is not there", () => {
  const given = accessSchema.parse({ bearer: "***", header: { name: "X-Token", value: "***" } });
  const { secrets, missing } = splitAccessSecrets(given, { bearer: "stored", basic: "of before" });
  expect(secrets).toEqual({ bearer: "stored" });
  expect(missing).toEqual(["header.value"]);
});

it.each([
  [{ allowAddresses: ["300.1.1.1"] }],
  [{ allowAddresses: [] }],
  [{ basic: { user: "a:b", password: "p" } }],
  [{ basic: { user: "a" } }],
  [{ bearer: " t" }],
  [{ bearer: "ä" }],
  [{ bearer: "a\nb" }],
  [{ header: { name: "a b", value: "x" } }],
  [{ methods: ["P OST"] }],
  [{ ratePerMinute: 0 }],
  [{ maxBodyBytes: -1 }],
  [{ other: 1 }],
])("refuses %j", (given) => {
  expect(accessSchema.safeParse(given).success).toBe(false);
});
