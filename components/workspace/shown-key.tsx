import { Button } from "@/components/ui/button";
import { CopyLine } from "@/components/ui/copy-line";

interface ShownKeyProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** A key, this once. */
export function ShownKey({ text, onClose }: ShownKeyProps) {
  return (
    <div className="flex flex-col gap-4">
      <CopyLine text={text} label="Copy the key" />
      <p role="status" className="text-sm text-soft">
        Copy it now: it is shown this once. Keep it where you keep passwords. It signs in a browser under “I have a key”
        on the start page, and programs send it as <code className="data text-ink">Authorization: Bearer</code>.
      </p>
      <div className="flex justify-end">
        <Button tone="primary" onPress={onClose}>
          I have kept it
        </Button>
      </div>
    </div>
  );
}
