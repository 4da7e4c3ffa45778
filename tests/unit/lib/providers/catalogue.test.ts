import path from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { ALL_PROVIDERS } from "@/lib/providers/all-providers";
import { CATALOGUE, findCatalogueEntry } from "@/lib/providers/catalogue";

describe("the catalogue", () => {
  it("knows every provider once", () => {
    const ids = ALL_PROVIDERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(CATALOGUE.map(({ id }) => id))).toEqual(new Set(ids));
    expect(CATALOGUE).toHaveLength(ids.length);
    expect(findCatalogueEntry("stripe")).toMatchObject({ name: "Stripe", proof: "signature", canSign: true });
    expect(findCatalogueEntry("nobody")).toBeNull();
  });

  it("takes nothing but its facts into the browser's bundle", async () => {
    const { metafile } = await build({
      entryPoints: [path.resolve("lib/providers/catalogue.ts")],
      bundle: true,
      platform: "browser",
      write: false,
      metafile: true,
    });
    const inputs = Object.keys(metafile.inputs).map((file) => path.basename(file));
    expect(new Set(inputs)).toEqual(new Set(["catalogue.json", "catalogue.ts"]));
  });

  it.each(ALL_PROVIDERS.map((provider) => [provider.id, provider] as const))(
    "%s is a whole data sheet",
    (id, provider) => {
      expect(id).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
      expect(provider.docs).toMatch(/^https:\/\/[^\s]+$/);
      for (const text of [provider.note, provider.secretHint, provider.retry?.policy]) {
        if (text !== undefined) expect(text).toMatch(/^[A-Za-z0-9$].*\.$/s);
      }
      for (const delay of provider.retry?.delays ?? []) expect(delay).toBeGreaterThanOrEqual(0);
    },
  );
});
