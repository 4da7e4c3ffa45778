import { describe, expect, it } from "vitest";
import { explainField } from "@/components/hits/field-guide";
import { findHitSecrets, readBodyOfHit } from "@/components/hits/find-hit-secrets";
import { findSecretMark } from "@/components/hits/find-secret-mark";
import { buildSharedHit } from "@/tests/unit/components/shares/build-shared-hit";

// Looks like a key of Stripe; made up, and in two pieces so that no scanner takes it for one.
const KEY = ["sk", "live", "51H8xExampleExampleExample42"].join("_");

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("the secrets of a hit", () => {
  const hit = buildSharedHit({
    url: `https://hooks.example/orders?ref=${KEY}`,
    target: `/orders?ref=${KEY}`,
    headers: [["X-Stripe-Key", KEY]],
    contentType: "application/json",
  });

  it("are found in URL, headers and body, and nothing where there are none", () => {
    const body = bytesOf(JSON.stringify({ user: { password: "correct-horse" }, again: "it is correct-horse", n: 1 }));
    const places = findHitSecrets(hit, body).places.map(({ where }) => where);
    expect(places).toEqual(
      expect.arrayContaining(["query ref", "header x-stripe-key", "body $.user.password", "body"]),
    );
    expect(findHitSecrets(buildSharedHit(), bytesOf('{"n":1}')).places).toEqual([]);
  });

  it("are marked in the tree of the body: values, not what holds them", () => {
    const leaf = { childCount: 0, value: '"plain"' };
    const find = findSecretMark({
      places: [
        { where: "body $.user.password", kind: "password", length: 3 },
        { where: "body $.raw.token", kind: "token", length: 3 },
        { where: "query ref", kind: "api key", length: 3 },
      ],
      texts: new Set(["abc", "correct-horse"]),
    });
    expect(find?.("$.user.password", leaf)).toEqual({ is: "secret", label: "password" });
    expect(find?.("$.raw", leaf)).toEqual({ is: "secret", label: "token" });
    expect(find?.("$.user", { childCount: 1, value: null })).toBeNull();
    expect(find?.("$.us", leaf)).toBeNull();
    expect(find?.("$.again", { childCount: 0, value: '"it is correct-horse"' })).toMatchObject({ is: "secret" });
    expect(find?.("$.again", { childCount: 0, value: '"abc"' })).toBeNull();
    expect(findSecretMark({ places: [], texts: new Set() })).toBeNull();
  });

  it("are marked in trees of XML, whose paths are XPath", () => {
    const xml = `<o:order xmlns:o="urn:o"><items><item token="4711"><password>abc</password></item><item><n>1</n></item></items><!-- note --></o:order>`;
    const xmlHit = buildSharedHit({ contentType: "application/xml" });
    const find = findSecretMark(findHitSecrets(xmlHit, bytesOf(xml)));
    const labelOf = (path: string, value: string) => find?.(path, { childCount: 0, value })?.label ?? null;
    expect(labelOf("/o:order/items/item[1]/password", "abc")).toBe("password");
    expect(labelOf("/o:order/items/item[1]/password/text()[2]", "abc")).toBe("password");
    expect(labelOf("/o:order/items/item[1]/@token", "4711")).toBe("token");
    expect(labelOf("/o:order/items/item[2]/n", "1")).toBeNull();
    expect(labelOf("/o:order/comment()", " note ")).toBeNull();
  });

  it("are looked for in bodies that came along and are not coded", () => {
    const body = { base64: btoa("abc"), storedSize: 3, text: "abc", charset: null, encoding: null };
    expect(readBodyOfHit(buildSharedHit({ body }))).toEqual(bytesOf("abc"));
    expect(readBodyOfHit(buildSharedHit({ body: { ...body, encoding: "gzip" } }))).toBeNull();
    expect(readBodyOfHit(buildSharedHit({ body: { ...body, base64: "" } }))).toBeNull();
  });
});

describe("a field", () => {
  it("is a secret by its name, or by the looks of its value", () => {
    expect(explainField("X-Api-Key", "abcdefgh").isSecret).toBe(true);
    expect(explainField("X-Ref", KEY).isSecret).toBe(true);
    expect(explainField("X-Ref", "42").isSecret).toBe(false);
    expect(explainField("Content-Type", "application/json").isSecret).toBe(false);
    expect(explainField("Authorization").isSecret).toBe(false);
    // It opens nothing, and is what people look for.
    expect(explainField("Stripe-Signature", "t=1700000000,v1=0123456789abcdef0123456789abcdef").isSecret).toBe(false);
  });

  it("is judged although it was decoded beyond bytes: a password with a key in it, and the token of a share", () => {
    expect(explainField("password", "pässwörd 🔑").isSecret).toBe(true);
    expect(explainField("pässwörd 🔑", `→ ${KEY}`).isSecret).toBe(true);
    expect(explainField("password", "‹secret:6f2a›").isSecret).toBe(false);
    expect(explainField("näme", "Grüße → 🔑").isSecret).toBe(false);
  });
});
