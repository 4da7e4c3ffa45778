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
    ["lib/diff/diff-messages.ts", "node:crypto", "runs in the browser too"],
    ["lib/diff/json/diff-json.ts", "@/lib/hits/get-hit", "are pure"],
    ["lib/redact/redact-message.ts", "node:crypto", "runs in the browser too"],
    ["lib/redact/redact-message.ts", "@/lib/hits/get-hit", "are pure"],
    ["lib/redact/redact-message.ts", "@/lib/diff/diff-messages", "imports lib/http only"],
    ["lib/errors.ts", "@/lib/database", "are pure"],
    ["lib/answers/render.ts", "@/lib/capture/capture", "are pure"],
    ["lib/providers/verify.ts", "@/lib/bins/bin-schema", "is pure"],
    ["lib/providers/verify.ts", "@/lib/query/parse-search", "is pure"],
    ["lib/providers/catalogue.ts", "node:crypto", "all of lib/providers that the browser gets"],
    ["lib/providers/catalogue.ts", "@/lib/providers/all-providers", "all of lib/providers that the browser gets"],
    ["components/hits/panel.tsx", "@/lib/providers/verify", "never a use case"],
    ["lib/bins/create-bin.ts", "@/lib/capture/capture", "stand above them"],
    ["lib/secrets/set-secret.ts", "@/lib/capture/capture", "stand above them"],
    ["lib/deliveries/list-deliveries.ts", "@/lib/server/create-database", "stand above them"],
    ["lib/comparisons/compare-hits.ts", "@/lib/server/create-database", "stand above them"],
    ["components/diff/change-list.tsx", "@/lib/comparisons/compare-hits", "never a use case"],
    ["lib/diff/diff-messages.ts", "@/lib/comparisons/compare-hits", "are pure"],
    ["lib/samples/send-sample.ts", "@/lib/api/operation", "stand above them"],
    ["lib/resends/create-resend.ts", "@/lib/server/create-database", "stand above them"],
    ["lib/relays/take-hit.ts", "@/lib/live/hub/create-hub", "stand above them"],
    ["lib/relays/relay-schema.ts", "@/lib/relays/list-relays", "only schemas and pure code"],
    ["components/relays/list.tsx", "@/lib/relays/list-relays", "never a use case"],
    ["cli/relay/run-relay.ts", "@/lib/resends/send-hit", "never reaches into the server"],
    ["cli/relay/run-relay.ts", "@/lib/database", "never reaches into the server"],
    ["lib/server/dispatch.ts", "@/cli/main", "Nobody imports app or components"],
    ["lib/shares/create-share.ts", "@/lib/capture/capture", "stand above them"],
    ["lib/shares/share-schema.ts", "@/lib/shares/create-share", "only schemas and pure code"],
    ["components/shares/page.tsx", "@/lib/shares/open-share", "never a use case"],
    ["lib/outgoing/send-request.ts", "@/lib/hits/get-hit", "no hit and no database"],
    ["lib/http/forward/edit-fields.ts", "@/lib/outgoing/send-request", "are pure"],
    ["components/hits/panel.tsx", "@/lib/resends/create-resend", "never a use case"],
    ["components/browser-send/frame.tsx", "@/lib/send-frame/send-frame-headers", "never a use case"],
    ["lib/providers/verify.ts", "@/lib/secrets/read-bin-secrets", "is pure"],
    ["lib/http/parse.ts", "@/lib/secrets/create-sealer", "are pure"],
    ["components/hits/panel.tsx", "@/lib/secrets/read-bin-secrets", "never a use case"],
    ["components/samples/dialog.tsx", "@/lib/samples/send-sample", "never a use case"],
    ["components/hits/panel.tsx", "@/lib/deliveries/list-deliveries", "never a use case"],
    ["lib/hits/hit-schema.ts", "@/lib/providers/verify", "only schemas and pure code"],
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
    ["lib/diff/json/diff-json.ts", "@/lib/http/json/parse-json"],
    ["components/diff/change-list.tsx", "@/lib/diff/diff-messages"],
    ["lib/redact/redact-message.ts", "@/lib/http/raw-headers"],
    ["lib/providers/verify.ts", "@/lib/http/raw-headers"],
    ["lib/providers/verify.ts", "node:crypto"],
    ["components/hits/panel.tsx", "@/lib/providers/catalogue"],
    ["components/hits/panel.tsx", "@/lib/secrets/secret-schema"],
    ["components/samples/dialog.tsx", "@/lib/samples/sample-events"],
    ["components/events/event-dot.tsx", "@/lib/bins/event-colour"],
    ["lib/hits/hit-schema.ts", "@/lib/providers/signature-report"],
    ["lib/secrets/set-secret.ts", "@/lib/providers/verify"],
    ["lib/bins/create-bin.ts", "@/lib/errors"],
    ["lib/server/dispatch.ts", "@/lib/capture/capture"],
    ["cli/relay/run-relay.ts", "@/lib/outgoing/send-request"],
    ["cli/relay/run-relay.ts", "@/lib/relays/protocol/send-parcel"],
    ["app/page.tsx", "@/lib/bins/list-bins"],
  ])("%s may import %s", (file, imported) => {
    expect(lint(file, imported)).toBe("");
  });
});
