"use client";
import { providerName } from "@/components/providers/provider-name";
import { TimeAgo } from "@/components/time/time-ago";
import { Button } from "@/components/ui/button";
import { SecretField } from "@/components/ui/secret-field";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Switch } from "@/components/ui/switch";
import { findCatalogueEntry } from "@/lib/providers/catalogue";
import { makeSecret } from "./make-secret";
import type { useSample } from "./use-sample";

const LONGEST = 16 * 1024;
const STORED = { id: "stored", label: "With the stored secret" } as const;
const GIVEN = { id: "given", label: "With a secret" } as const;
const OTHER = { id: "given", label: "With another" } as const;
const NONE = { id: "none", label: "Not at all" } as const;

/** By what the sample is signed, and what comes of that. */
export function SampleSigningField({ sample }: { readonly sample: ReturnType<typeof useSample> }) {
  const { form, signing, stored, problem, change } = sample;
  const name = providerName(form.provider);
  if (findCatalogueEntry(form.provider)?.canSign === false) {
    return <p className="text-soft text-sm">{name} signs with a private key of its own: nobody else can.</p>;
  }
  return (
    <div className="flex min-w-0 flex-col items-start gap-1.5">
      <span className="font-medium text-sm text-soft">Signed</span>
      <SegmentedControl
        label="Signed"
        options={stored === null ? [GIVEN, NONE] : [STORED, OTHER, NONE]}
        value={signing}
        onChange={(chosen) => change({ signing: chosen })}
      />
      <div className="text-faint text-xs empty:hidden">
        {signing === "stored" && stored !== null ? (
          <p>
            {stored.label === "" ? "The secret" : `The secret “${stored.label}”`} of {name}, set{" "}
            <TimeAgo time={stored.createdAt} suffix="ago" />.
          </p>
        ) : null}
        {signing === "none" ? (
          <p>{stored === null ? `The bin has no secret of ${name}. ` : null}What a receiver must turn away.</p>
        ) : null}
      </div>
      {signing === "given" ? (
        <div className="flex w-full min-w-0 flex-col gap-1">
          <SecretField
            label="Secret"
            value={form.secret}
            onChange={(secret) => change({ secret })}
            maxLength={LONGEST}
            error={problem}
          />
          <Button
            size="small"
            tone="quiet"
            className="-ml-2 self-start"
            onPress={() => change({ secret: makeSecret() })}
          >
            Make one up
          </Button>
          <Switch
            label="Keep it in the bin"
            description={`Hits of ${name} are checked with it from then on. Else it signs this one and is forgotten.`}
            isOn={form.isKept}
            onChange={(isKept) => change({ isKept })}
          />
        </div>
      ) : null}
    </div>
  );
}
