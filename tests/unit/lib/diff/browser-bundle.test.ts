import { expect, it } from "vitest";
import { bundleForBrowser } from "@/tests/setup/bundle-for-browser";

it("bundles for the browser with nothing of Node and no package but zod", async () => {
  const { packages, files } = await bundleForBrowser("diff");
  expect(packages).toEqual(["zod"]);
  expect(files.filter((file) => !/^lib\/(?:diff|http)\//.test(file))).toEqual([]);
});
