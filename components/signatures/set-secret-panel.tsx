"use client";
import { ApiError } from "@/components/api/api-error";
import { Notice } from "@/components/ui/notice";
import { SecretForm } from "./secret-form";
import type { Secrets } from "./use-secrets";

interface SetSecretPanelProps {
  readonly secrets: Secrets;
  readonly provider: string | null;
  /** It was asked for, so what is typed goes into it; else it is just there. */
  readonly isAsked: boolean;
  readonly onStored: () => void;
  readonly onClose: (() => void) | null;
}

/** Stores a secret by which hits are judged from now on. */
export function SetSecretPanel({ secrets, provider, isAsked, onStored, onClose }: SetSecretPanelProps) {
  const { store } = secrets;
  return (
    <section aria-label="A secret" className="flex flex-col gap-3 rounded-lg border border-line bg-app p-3">
      <SecretForm
        provider={provider}
        send="Set the secret"
        isPending={store.isPending}
        hasLabel
        isAutoFocused={isAsked}
        onSend={(entry) => store.mutate(entry, { onSuccess: onStored })}
        onCancel={onClose}
      >
        <p className="text-faint text-xs">
          It is stored encrypted and never shown again. With the same label it takes the place of the one before.
        </p>
        {store.isError ? (
          <Notice tone="bad">{store.error instanceof ApiError ? store.error.explanation : store.error.message}</Notice>
        ) : null}
      </SecretForm>
    </section>
  );
}
