import { formatBytes } from "@/components/ui/format-bytes";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { HitDto } from "@/lib/hits/hit-schema";
import type { BodyForm } from "./use-body-bytes";

const LONGEST_CODING = 24;

interface CodingChoiceProps {
  readonly hit: HitDto;
  /** Null when the body is not coded: there is nothing to choose. */
  readonly form: BodyForm | null;
  readonly onChange: (form: BodyForm) => void;
  /** Null where it is shown as sent. */
  readonly decodedSize: number | null;
}

/** A coded body decoded or as sent, with both sizes. */
export function CodingChoice({ hit, form, onChange, decodedSize }: CodingChoiceProps) {
  if (form === null) return null;
  const { storedSize, encoding } = hit.body;
  // The sender’s words: as long as they please.
  const coding = (encoding ?? "").slice(0, LONGEST_CODING);
  return (
    <>
      {decodedSize === null ? null : (
        <span className="text-faint text-xs tabular-nums" title={`${storedSize} bytes sent, ${decodedSize} decoded`}>
          {formatBytes(storedSize)} → {formatBytes(decodedSize)}
        </span>
      )}
      <SegmentedControl
        label={`Content coding: ${coding}`}
        options={[
          { id: "decoded", label: `${coding} decoded` },
          { id: "sent", label: "As sent" },
        ]}
        value={form}
        onChange={onChange}
      />
    </>
  );
}
