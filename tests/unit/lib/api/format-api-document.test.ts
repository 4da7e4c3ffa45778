import path from "node:path";
import { expect, it } from "vitest";
import { formatApiDocument } from "@/lib/api/openapi/format-api-document";
import { ALL_OPERATIONS } from "@/lib/api/operations/all-operations";

it("is what docs/api.md says; run `npx vitest run --project unit -u` after a change", async () => {
  await expect(formatApiDocument(ALL_OPERATIONS)).toMatchFileSnapshot(path.resolve("docs/api.md"));
});
