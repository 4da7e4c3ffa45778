"use client";
import { useRef, useState } from "react";
import { Section } from "@/components/hits/section";
import { providerName } from "@/components/providers/provider-name";
import { ForEditors } from "@/components/role/for-editors";
import { useMayEdit } from "@/components/role/role-context";
import { Button } from "@/components/ui/button";
import type { HitDto } from "@/lib/hits/hit-schema";
import { findCatalogueEntry } from "@/lib/providers/catalogue";
import { NoVerdict } from "./no-verdict";
import { OtherSecretPanel } from "./other-secret-panel";
import { readSignatureState } from "./read-signature-state";
import { SenderNotes } from "./sender-notes";
import { SetSecretPanel } from "./set-secret-panel";
import { SignatureReport } from "./signature-report";
import { StoredSecrets } from "./stored-secrets";
import { useSecrets } from "./use-secrets";

type Panel = "set" | "other";

/** Whether a hit is genuine, why not, and by which secrets: they are set, tried and removed in place. */
export function SignatureSection({ hit }: { readonly hit: HitDto }) {
  const [panel, setPanel] = useState<Panel | null>(null);
  const [stored, setStored] = useState("");
  const setButton = useRef<HTMLButtonElement>(null);
  const secrets = useSecrets(hit.binId);
  const state = readSignatureState(hit);
  const report = hit.signatureReport;
  const facts = hit.provider === null ? null : findCatalogueEntry(hit.provider);
  const toggle = (asked: Panel) => setPanel(panel === asked ? null : asked);
  const close = () => {
    setPanel(null);
    setButton.current?.focus();
  };
  const handleStored = (provider: string) => {
    setStored(`The secret of ${providerName(provider)} is set. Recent hits are checked again.`);
    close();
  };
  const mayEdit = useMayEdit();
  const isOffered = mayEdit && state === "unset" && panel === null && facts !== null;
  return (
    <Section
      id="signature"
      title="Signature"
      actions={
        state === "partial" ? null : (
          <>
            <Button size="small" aria-expanded={panel === "other"} onPress={() => toggle("other")}>
              Check another secret
            </Button>
            <ForEditors>
              <Button
                ref={setButton}
                size="small"
                data-set-secret=""
                aria-expanded={panel === "set"}
                onPress={() => toggle("set")}
              >
                Set a secret
              </Button>
            </ForEditors>
          </>
        )
      }
    >
      <div className="flex min-w-0 flex-col gap-4">
        {state === "checked" && report !== null ? (
          <SignatureReport report={report} />
        ) : (
          <NoVerdict state={state === "checked" ? "unset" : state} report={report} />
        )}
        {panel === "set" || isOffered ? (
          <SetSecretPanel
            key={panel}
            secrets={secrets}
            provider={hit.provider}
            isAsked={panel === "set"}
            onStored={() => handleStored(secrets.store.variables?.provider ?? "")}
            onClose={panel === "set" ? close : null}
          />
        ) : null}
        {panel === "other" ? (
          <OtherSecretPanel
            hit={hit}
            onKeep={(entry) => secrets.store.mutate(entry, { onSuccess: () => handleStored(entry.provider) })}
            onClose={close}
          />
        ) : null}
        <StoredSecrets secrets={secrets} provider={hit.provider} matched={report?.secretLabel ?? null} />
        {facts === null ? null : <SenderNotes facts={facts} hasHint={state !== "unset"} />}
        <span role="status" className="sr-only">
          {stored}
        </span>
      </div>
    </Section>
  );
}
