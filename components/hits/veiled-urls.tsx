"use client";
// In one file, for each that is loaded by itself costs the first load its name.
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { SecretText } from "@/components/ui/secret-text";
import type { HitDto, HitSummary } from "@/lib/hits/hit-schema";
import { cutUrl } from "./cut-url";
import { RowTarget } from "./row-target";
import { veilTarget } from "./veil-target";

/** What a row asked for, its secrets veiled and flagged. They are asked for in the hit. */
export function VeiledTarget({ hit }: { readonly hit: HitSummary }) {
  const target = veilTarget(hit.target);
  return (
    <>
      <RowTarget hit={hit} target={target} />
      {target === hit.target ? null : (
        <KeyRound aria-label="holds a secret" className="size-3 shrink-0 text-warning" strokeWidth={1.75} />
      )}
    </>
  );
}

/** The URL of a hit, each secret in it veiled until it is asked for. Give it a key per hit. */
export function VeiledUrl({ hit }: { readonly hit: HitDto }) {
  const [parts] = useState(() => cutUrl(hit));
  return parts.map(({ text, secret }, index) =>
    secret === null ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one URL stay
      <SecretText key={index} text={text} name="the URL" label={`the ${secret} in the URL`} />
    ),
  );
}
