import { describe, expect, it } from "vitest";
import { providerLetters } from "@/components/providers/provider-letters";
import { providerName } from "@/components/providers/provider-name";
import { CATALOGUE } from "@/lib/providers/catalogue";

describe("a provider in a list", () => {
  it.each(CATALOGUE.map(({ id, name }) => [id, name]))("%s is called as in the catalogue", (id, name) => {
    expect(name === providerName(id) || name.startsWith(`${providerName(id)} (`)).toBe(true);
    expect(providerLetters(id)).toMatch(/^[A-Za-z]{1,2}$/);
  });

  it.each([
    ["stripe", "St"],
    ["github", "GH"],
    ["gitlab", "GL"],
    ["aws-sns", "AS"],
    ["cal.com", "Ca"],
    ["ebay", "eB"],
    ["line", "LI"],
    ["x", "X"],
    ["one-of-a-later-version", "On"],
  ])("%s is %s in short", (id, letters) => {
    expect(providerLetters(id)).toBe(letters);
  });
});
