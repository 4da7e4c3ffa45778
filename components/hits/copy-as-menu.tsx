"use client";
import { Check, CodeXml, X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { KEYS } from "@/components/ui/keys";
import { Menu } from "@/components/ui/menu";
import { useCopy } from "@/components/ui/use-copy";
import { useKeys } from "@/components/ui/use-keys";
import type { HitDto } from "@/lib/hits/hit-schema";
import type { CopyFormat } from "./write-hit-as";

const FORMATS: ReadonlyArray<{ readonly id: CopyFormat; readonly label: string; readonly hint?: string }> = [
  { id: "curl", label: "curl", hint: KEYS.copyCurl.cap },
  { id: "http", label: "HTTP" },
  { id: "har", label: "HAR" },
  { id: "fetch", label: "fetch (Node)" },
  { id: "python", label: "Python" },
  { id: "go", label: "Go" },
  { id: "php", label: "PHP" },
  { id: "ruby", label: "Ruby" },
];
const ICONS = { idle: CodeXml, copied: Check, failed: X } as const;
const LABELS = { idle: "Copy as code", copied: "Copied", failed: "Copying was refused" } as const;

interface CopyAsMenuProps {
  readonly hit: HitDto;
  /** Gives the hit with its body, where the server that has it does not write it. */
  readonly load?: () => Promise<HitDto>;
}

/** The request as code that sends it again, in the language that is wanted. */
export function CopyAsMenu({ hit, load = async () => hit }: CopyAsMenuProps) {
  const { state, copy } = useCopy();
  const write = async (format: CopyFormat) => (await import("./write-hit-as")).writeHitAs(await load(), format);
  const copyAs = (format: CopyFormat) => void write(format).then(copy, () => undefined);
  useKeys({ copyCurl: () => copyAs("curl") });
  return (
    <>
      <Menu
        label="Copy as"
        entries={FORMATS.map((format) => ({ ...format, onAction: () => copyAs(format.id) }))}
        trigger={(props) => <IconButton {...props} icon={ICONS[state]} label={LABELS[state]} />}
      />
      <span role="status" className="sr-only">
        {state === "idle" ? "" : LABELS[state]}
      </span>
    </>
  );
}
