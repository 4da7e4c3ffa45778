import path from "node:path";
import { expect, it } from "vitest";
import { formatEnvExample } from "@/lib/format-env-example";
import { findProjectRoot } from "@/lib/server/find-project-root";

it(".env.example lists the settings of lib/settings.ts (after a change: npx vitest run --project unit -u)", async () => {
  await expect(formatEnvExample()).toMatchFileSnapshot(path.join(findProjectRoot(), ".env.example"));
});
