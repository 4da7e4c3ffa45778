"use client";
import { useEffect, useRef } from "react";
import { ApiError } from "@/components/api/api-error";
import { useMayEdit } from "@/components/role/role-context";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { HitDto } from "@/lib/hits/hit-schema";
import type { SecretEntry } from "./read-secret-form";
import { SecretForm } from "./secret-form";
import { SignatureReport } from "./signature-report";
import { useOtherSecret } from "./use-other-secret";

interface OtherSecretPanelProps {
  readonly hit: HitDto;
  readonly onKeep: (entry: SecretEntry) => void;
  readonly onClose: () => void;
}

/** What the verdict would be by another secret. Nothing of it is kept unless that is asked for. */
export function OtherSecretPanel({ hit, onKeep, onClose }: OtherSecretPanelProps) {
  const check = useOtherSecret(hit);
  const mayEdit = useMayEdit();
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (check.data !== undefined) result.current?.scrollIntoView({ block: "nearest" });
  }, [check.data]);
  return (
    <section aria-label="Another secret" className="rounded-lg border border-line bg-app p-3">
      <p className="mb-3 text-faint text-xs">The secret is used once for this check, and kept nowhere.</p>
      <SecretForm
        provider={hit.provider}
        send="Check"
        isPending={check.isPending}
        hasLabel={false}
        isAutoFocused
        onSend={(entry) => check.mutate(entry)}
        onCancel={onClose}
      >
        {check.isError ? <Notice tone="bad">{explain(check.error)}</Notice> : null}
      </SecretForm>
      <div ref={result} role="status">
        {check.data === undefined || check.isPending ? null : (
          <div className="mt-3 border-line border-t pt-3">
            <SignatureReport report={check.data} />
            {mayEdit && check.data.signatureMatches === true ? (
              <Button className="mt-3" onPress={() => onKeep(check.variables)}>
                Keep this secret
              </Button>
            ) : null}
          </div>
        )}
      </div>
    </section>
  );
}

function explain(error: Error): string {
  if (!(error instanceof ApiError)) return error.message;
  if (error.code !== "TOO_LARGE") return error.explanation;
  return "The request is too long to be checked without storing the secret: set the secret instead.";
}
