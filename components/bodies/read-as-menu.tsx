"use client";
import { ChevronDown } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { MenuEntry } from "@/components/ui/menu-entry";
import type { BodyReading } from "./body-reading";
import { type NamedReading, READINGS } from "./list-readings";

interface ReadAsMenuProps {
  /** What is read: "the body", "part 2". */
  readonly what: string;
  readonly reading: BodyReading;
  /** Null goes back to what was found by content. */
  readonly onChoose: (reading: BodyReading | null) => void;
}

/** Forces a reading, whatever the bytes look like. */
export function ReadAsMenu({ what, reading, onChoose }: ReadAsMenuProps) {
  const toEntry = (offered: NamedReading): MenuEntry => {
    const isCurrent = offered.view === reading.view && offered.charset === reading.charset;
    return {
      id: offered.id,
      label: offered.name,
      isCurrent,
      ...(isCurrent ? { hint: "now" } : {}),
      onAction: () => onChoose(offered),
    };
  };
  return (
    <Menu
      label={`Read ${what} as`}
      entries={[
        { id: "found", label: "As found by its content", onAction: () => onChoose(null) },
        "separator",
        ...READINGS.filter(({ charset }) => charset === null).map(toEntry),
        "separator",
        ...READINGS.filter(({ charset }) => charset !== null).map(toEntry),
      ]}
      trigger={(props) => (
        <Button {...props} tone="quiet" size="small" aria-label={`Read as: ${what}`}>
          Read as
          <ChevronDown aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
        </Button>
      )}
    />
  );
}
