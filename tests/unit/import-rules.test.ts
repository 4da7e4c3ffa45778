import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProjectRoot } from "@/lib/server/find-project-root";

const root = findProjectRoot();
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), "hookscope-rules-"));
  cpSync(path.join(root, "biome.json"), path.join(directory, "biome.json"));
  cpSync(path.join(root, "package.json"), path.join(directory, "package.json"));
  writeFileSync(path.join(directory, ".gitignore"), "node_modules\n");
  symlinkSync(path.join(root, "node_modules"), path.join(directory, "node_modules"), "dir");
});

afterAll(() => rmSync(directory, { recursive: true }));

/** Lints one file of a tree that has our rules; returns the import rule's findings as text, "" for none. */
function lint(file: string, imported: string): string {
  const place = path.join(directory, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, `import { something } from "${imported}";\n\nexport const other = something;\n`);
  const biome = path.join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "lint", "--only=style/noRestrictedImports", "--diagnostic-level=error", file],
    { cwd: directory, encoding: "utf8" },
  );
  rmSync(place);
  return status === 0 ? "" : `${stdout}${stderr}`;
}

describe("imports run one way", () => {
  it.each([
    ["components/bins/card.tsx", "@/lib/bins/create-bin", "never a use case"],
    ["components/bins/card.tsx", "@/lib/server/create-database", "never a use case"],
    ["components/ui/button.tsx", "@/lib/bins/bin-schema", "knows no domain word"],
    ["lib/http/parse.ts", "node:crypto", "runs in the browser too"],
    ["lib/http/parse.ts", "@/lib/hits/get-hit", "are pure"],
    ["lib/errors.ts", "@/lib/database", "are pure"],
    ["lib/answers/render.ts", "@/lib/capture/capture", "are pure"],
    ["lib/bins/create-bin.ts", "@/lib/capture/capture", "stand above them"],
    ["lib/bins/bin-schema.ts", "@/lib/bins/create-bin", "only schemas and pure code"],
    ["lib/capture/writer/write.ts", "@/lib/server/create-database", "stand above it"],
    ["lib/live/client/use-live-bin.ts", "@/lib/database", "only schemas, types and pure code"],
    ["lib/live/hub/create-hub.ts", "@/lib/capture/capture", "stand above it"],
    ["lib/server/dispatch.ts", "@/components/ui/button", "Nobody imports app or components"],
    ["app/page.tsx", "@/lib/capture/capture", "call a use case"],
    ["lib/http/parse.ts", "../hits/get-hit", "Import across folders as @/"],
    ["components/bins/card.tsx", "../../lib/bins/create-bin", "Import across folders as @/"],
    ["lib/server/dispatch.ts", "../../app/page", "Import across folders as @/"],
  ])("%s may not import %s", (file, imported, message) => {
    expect(lint(file, imported).replace(/\s+/g, " ")).toContain(message);
  });

  it.each([
    ["components/bins/card.tsx", "@/lib/bins/bin-schema"],
    ["components/bins/card.tsx", "@/lib/live/client/use-live-bin"],
    ["lib/http/parse.ts", "@/lib/errors"],
    ["lib/bins/create-bin.ts", "@/lib/errors"],
    ["lib/server/dispatch.ts", "@/lib/capture/capture"],
    ["app/page.tsx", "@/lib/bins/list-bins"],
  ])("%s may import %s", (file, imported) => {
    expect(lint(file, imported)).toBe("");
  });
});
