import path from "node:path";
import { describe, expect, it } from "vitest";
import { ALL_PROVIDERS } from "@/lib/providers/all-providers";
import { formatProvidersDocument } from "@/lib/providers/format-providers-document";
import { listCatalogue } from "@/lib/providers/list-catalogue";
import { listProviderNames } from "@/lib/providers/list-provider-names";

describe("what is generated from the data sheets; run `npx vitest run --project unit -u` after a change", () => {
  it("is what lib/providers/catalogue.json holds", async () => {
    const text = `${JSON.stringify(listCatalogue(ALL_PROVIDERS), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(path.resolve("lib/providers/catalogue.json"));
  });

  it("is what the hit list reads names from", async () => {
    const text = `${JSON.stringify(listProviderNames(ALL_PROVIDERS), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(path.resolve("components/providers/provider-names.json"));
  });

  it("is what docs/providers.md says", async () => {
    await expect(formatProvidersDocument(ALL_PROVIDERS)).toMatchFileSnapshot(path.resolve("docs/providers.md"));
  });
});
