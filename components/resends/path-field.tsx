"use client";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { pathRuleOf, previewUrl, type SendForm } from "./send-form";

interface PathFieldProps {
  readonly form: Pick<SendForm, "url" | "path">;
  /** The captured target: what followed the bin's URL. */
  readonly target: string;
  readonly onChange: (path: "keep" | "drop") => void;
}

/** Whether the captured path follows the URL, and what comes of it. */
export function PathField({ form, target, onChange }: PathFieldProps) {
  const preview = previewUrl(form, target);
  const rule = pathRuleOf(form);
  if (preview === null || rule === null) return null;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      {target === "" ? null : (
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-soft text-xs">Captured path and query</span>
          <SegmentedControl
            label="Captured path and query"
            options={[
              { id: "keep", label: "Appended" },
              { id: "drop", label: "Left out" },
            ]}
            value={rule}
            onChange={onChange}
          />
        </div>
      )}
      <p className="text-faint text-xs">
        Asked for: <span className="data text-soft [overflow-wrap:anywhere]">{preview}</span>
      </p>
    </div>
  );
}
