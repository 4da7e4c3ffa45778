import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";

// What changes nothing of a workspace, or only the browser that asks.
const HARMLESS = new Set([
  ...["enter-instance", "note-reveal", "recognise-sender", "sign-in", "sign-out", "sign-request", "verify-signature"],
]);

/** What asks for a change, and what keeps it from those who may not: a new one is kept from them, then named here. */
const GATED: Readonly<Record<string, string>> = {
  "bins/answer-dialog.tsx": "menu, palette; the button in a hit",
  "bins/delete-bin-dialog.tsx": "menu; the list of bins",
  "bins/make-bin-form.tsx": "the start page",
  "bins/url-dialog.tsx": "menu, palette",
  "bins/use-settings-form.ts": "menu, palette",
  "bulk/use-bulk.ts": "ForEditors around the controls",
  "bulk/use-start-bulk.ts": "menu, palette, keys; ForEditors around those who start one",
  "dashboard/use-dashboard.ts": "menu, palette; the band of a pause",
  "dashboard/use-hit-changes.ts": "the header of a hit, the bar of a selection, keys",
  "diff/use-ignore.ts": "a comparison is given none",
  "drift/use-set-baseline.ts": "palette; the menu of comparisons",
  "handshakes/handshake-setting.tsx": "itself",
  "hits/note-editor.tsx": "the header of a hit",
  "relays/pairing-dialog.tsx": "the relays, for owners",
  "relays/use-relay-answer.ts": "ForEditors around the switch; the notice",
  "resend-editor/save-edited.ts": "the control that resends",
  "resends/target-field.tsx": "the dialogs that resend",
  "resends/use-send.ts": "the control that resends; ForEditors; an attempt's error",
  "samples/use-sample.ts": "menu, palette; the guide",
  "shares/save-share-page.ts": "the dialog that shares",
  "shares/share-dialog.tsx": "menu, palette; ForEditors and the header of a hit around its control",
  "shares/share-preview.tsx": "the dialog that shares",
  "shares/use-shares.ts": "the dialog of the links",
  "signatures/use-secrets.ts": "menu, palette; the signature of a hit",
  "targets/add-target-form.tsx": "ForEditors around it",
  "targets/use-dead-letters.ts": "ForEditors around the controls",
  "targets/use-remove-target.ts": "a target is given none",
  "targets/use-save-target.ts": "ForEditors around the controls; the state of forwarding",
  "transfer/use-import.ts": "menu, palette",
  "workspace/delete-workspace-dialog.tsx": "the workspace, for owners",
  "workspace/name-form.tsx": "the workspace, for owners",
  "workspace/new-key-dialog.tsx": "the workspace, for owners",
  "workspace/other-device-dialog.tsx": "the workspace, for owners",
  "workspace/rename-key-dialog.tsx": "the workspace, for owners; one's own browser",
  "workspace/replace-key-dialog.tsx": "the workspace, for owners; one's own browser",
  "workspace/revoke-key-dialog.tsx": "the workspace, for owners",
};

it("is known of everything that asks for a change how it is kept from those whom the API would refuse it", async () => {
  const files = (await readdir("components", { recursive: true })).filter((file) => /\.tsx?$/.test(file));
  const sources = new Map(
    await Promise.all(
      files.map(
        async (file) =>
          [file.split(path.sep).join("/"), await readFile(path.join("components", file), "utf8")] as const,
      ),
    ),
  );
  const changes = [...sources].flatMap(([file, source]) => {
    const [, name = ""] = /^api\/([\w-]+)\.tsx?$/.exec(file) ?? [];
    const isChange = /method: (?:"(?:POST|PUT|PATCH|DELETE)"|\w+ \?)/.test(source);
    return name !== "" && isChange && !HARMLESS.has(name) ? [name] : [];
  });
  expect(changes.length).toBeGreaterThan(25);
  // Types alone ask for nothing.
  const calls = new RegExp(
    `import (?!type)\\{[^}]*(?<![\\w ]type )\\b[a-z]\\w+\\b[^}]*\\} from "@/components/api/(?:${changes.join("|")})"`,
  );
  const asking = [...sources].flatMap(([file, source]) =>
    !file.startsWith("api/") && calls.test(source) ? [file] : [],
  );
  expect(new Set(asking)).toEqual(new Set(Object.keys(GATED)));
});
