"use client";
import { KeyCaps } from "@/components/palette/key-caps";
import { Dialog } from "@/components/ui/dialog";
import { DIFF_KEYS } from "./diff-keys";

interface DiffHelpProps {
  /** Nothing can be ignored from now on. */
  readonly isLookedAtOnly: boolean;
  readonly onClose: () => void;
}

/** The keys of the comparison. */
export function DiffHelp({ isLookedAtOnly, onClose }: DiffHelpProps) {
  const keys = Object.values(DIFF_KEYS).filter((key) => !isLookedAtOnly || key !== DIFF_KEYS.ignore);
  return (
    <Dialog title="Keys" isOpen onClose={onClose}>
      <dl className="text-sm">
        {keys.map(({ cap, does }) => (
          <div key={cap} className="flex items-center gap-3 border-line border-b py-1 last:border-0">
            <dt className="min-w-0 flex-1 text-ink">{does}</dt>
            <dd className="flex shrink-0 gap-1">
              <KeyCaps keys={cap} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
