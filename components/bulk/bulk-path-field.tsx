"use client";
import { pathRuleOf } from "@/components/resends/send-form";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { PathRule } from "@/lib/http/forward/target-path";
import type { BulkForm } from "./bulk-form";

interface BulkPathFieldProps {
  readonly form: Pick<BulkForm, "url" | "path">;
  readonly onChange: (path: PathRule) => void;
}

/** Whether each hit's captured path follows the URL. */
export function BulkPathField({ form, onChange }: BulkPathFieldProps) {
  const rule = pathRuleOf(form);
  if (rule === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-soft text-xs">Captured path and query of each</span>
      <SegmentedControl
        label="Captured path and query of each"
        options={[
          { id: "keep", label: "Appended" },
          { id: "drop", label: "Left out" },
        ]}
        value={rule}
        onChange={onChange}
      />
    </div>
  );
}
