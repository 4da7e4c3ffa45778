"use client";
import { SettingsField } from "./settings-field";
import type { useSettingsForm } from "./use-settings-form";

const FIELDS = ["ignoreHeaders", "ignorePaths", "arrayKeys"] as const;

/** What comparisons of the bin's hits take for noise. Folded, since few need it; open where something is wrong. */
export function ComparisonFields({ settings }: { readonly settings: ReturnType<typeof useSettingsForm> }) {
  const { problems, conflicts } = settings;
  const isWanted = FIELDS.some((field) => problems[field] !== undefined || conflicts[field] !== undefined);
  return (
    <details open={isWanted || undefined} className="flex flex-col gap-3">
      <summary className="rounded-sm font-medium text-ink text-sm">What comparisons ignore</summary>
      <div className="mt-3 flex flex-col gap-3">
        <SettingsField
          settings={settings}
          name="ignoreHeaders"
          label="Headers, one on a line"
          placeholder="x-request-id, or x-* for all that begin so"
          rows={2}
        />
        <SettingsField
          settings={settings}
          name="ignorePaths"
          label="Paths in bodies, one on a line"
          placeholder="$.meta, $.items[*].updated_at or $..etag"
          rows={3}
        />
        <SettingsField
          settings={settings}
          name="arrayKeys"
          label="What tells elements of an array apart"
          placeholder="$.items = sku"
          rows={2}
        />
        <p className="text-faint text-xs">
          A path covers all below it. Ignored changes stay one press away in every comparison, and are no drift from a
          baseline.
        </p>
      </div>
    </details>
  );
}
