import { expect, it } from "vitest";
import { bundleForBrowser } from "@/tests/setup/bundle-for-browser";

it("bundles for the browser with nothing of Node and no package", async () => {
  const { packages, files } = await bundleForBrowser("redact");
  expect(packages).toEqual([]);
  expect(files.filter((file) => !/^lib\/(?:redact|http)\//.test(file))).toEqual([]);
});
