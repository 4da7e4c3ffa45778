"use client";
import { useState } from "react";
import { ApiError } from "@/components/api/api-error";
import { providerName } from "@/components/providers/provider-name";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { SecretDto } from "@/lib/secrets/secret-schema";
import { SecretForm } from "./secret-form";
import { SecretList } from "./secret-list";
import { useSecrets } from "./use-secrets";

interface SecretsDialogProps {
  readonly binId: string;
  readonly onClose: () => void;
}

/** The secrets by which a bin judges its hits, of all senders; also of those that have not sent yet. */
export function SecretsDialog({ binId, onClose }: SecretsDialogProps) {
  const secrets = useSecrets(binId);
  const { store, forget } = secrets;
  const [done, setDone] = useState(0);
  const failure = store.error ?? forget.error;
  const name = (secret: Pick<SecretDto, "provider">) => providerName(secret.provider);
  return (
    <Dialog title="Secrets of senders" width="wide" isOpen onClose={onClose}>
      <div className="flex flex-col gap-4">
        <p className="text-sm text-soft">
          Hits are judged by any of their sender’s secrets, so that an old and a new one can be valid at once. They are
          stored encrypted and never shown again.
        </p>
        <SecretList secrets={secrets} />
        <div className="border-line border-t pt-4">
          <SecretForm
            // Emptied once the secret is stored.
            key={done}
            provider={null}
            send="Set the secret"
            isPending={store.isPending}
            hasLabel
            isAutoFocused={false}
            onSend={(entry) => store.mutate(entry, { onSuccess: () => setDone((count) => count + 1) })}
            onCancel={null}
          >
            {failure === null ? null : (
              <Notice tone="bad">{failure instanceof ApiError ? failure.explanation : failure.message}</Notice>
            )}
          </SecretForm>
        </div>
        <div className="flex items-center gap-3">
          <p role="status" className="min-w-0 flex-1 text-good text-sm">
            {store.data === undefined || store.isPending
              ? ""
              : `The secret of ${name(store.data)} is set. Recent hits are checked again.`}
          </p>
          <Button onPress={onClose}>Close</Button>
        </div>
      </div>
    </Dialog>
  );
}
