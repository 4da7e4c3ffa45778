"use client";
import type { ReactNode } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { BodyReading } from "./body-reading";
import { type BodyView, VIEW_NAMES } from "./body-view";
import { ReadAsMenu } from "./read-as-menu";

interface ReadingChoiceProps {
  /** "the body", "part 2". */
  readonly what: string;
  readonly label: string;
  /** Those that fit by content. */
  readonly views: readonly BodyView[];
  readonly reading: BodyReading;
  readonly onChoose: (reading: BodyReading | null) => void;
  /** What else can be done with it; stays in one line with the menu. */
  readonly children?: ReactNode;
}

/** The readings that fit, and a menu of all others; a forced one stands beside those that fit. */
export function ReadingChoice({ what, label, views, reading, onChoose, children }: ReadingChoiceProps) {
  const options: ReadonlyArray<{ readonly id: string; readonly label: string }> = views.map((id) => ({
    id,
    label: VIEW_NAMES[id],
  }));
  const isFitting = reading.charset === null && views.includes(reading.view);
  const forced = { id: "forced", label: reading.charset ?? VIEW_NAMES[reading.view] };
  return (
    <>
      <SegmentedControl
        label={label}
        options={isFitting ? options : [...options, forced]}
        value={isFitting ? reading.view : forced.id}
        onChange={(id) => {
          const view = views.find((offered) => offered === id);
          if (view !== undefined) onChoose({ view, charset: null });
        }}
      />
      <span className="flex shrink-0 items-center gap-2">
        <ReadAsMenu what={what} reading={reading} onChoose={onChoose} />
        {children}
      </span>
    </>
  );
}
