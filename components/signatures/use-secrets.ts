"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { deleteSecret } from "@/components/api/delete-secret";
import { fetchSecrets } from "@/components/api/fetch-secrets";
import { setSecret } from "@/components/api/set-secret";
import { providerName } from "@/components/providers/provider-name";
import { useUndoable } from "@/components/ui/undo-provider";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { SecretDto } from "@/lib/secrets/secret-schema";
import type { SecretEntry } from "./read-secret-form";

/** A bin's secrets by their labels; what is set or removed is what its hits are judged by from then on. */
export function useSecrets(binId: string) {
  const client = useQueryClient();
  const runUndoable = useUndoable();
  const key = [...binKeys.bin(binId), "secrets"];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => fetchSecrets(binId, signal),
  });
  const judgeAnew = () => {
    void client.invalidateQueries({ queryKey: key });
    // Reports are made when a hit is read.
    void client.invalidateQueries({ queryKey: binKeys.hits(binId) });
  };
  const store = useMutation({
    mutationFn: ({ provider, secret, label }: SecretEntry) =>
      setSecret(binId, provider, label === "" ? { secret } : { secret, label }),
    onSuccess: judgeAnew,
  });
  const forget = useMutation({
    mutationFn: (secret: SecretDto) => deleteSecret(binId, secret, { keepalive: false }),
    onSuccess: judgeAnew,
  });
  /** Goes at once, and for good when the time to undo it is over. */
  const remove = (secret: SecretDto) => {
    client.setQueryData<readonly SecretDto[]>(key, (held) => held?.filter((other) => !isSame(other, secret)));
    const label = secret.label === "" ? "" : ` “${secret.label}”`;
    runUndoable({
      label: `Secret${label} of ${providerName(secret.provider)} removed`,
      commit: async ({ keepalive }) => {
        await deleteSecret(binId, secret, { keepalive });
        judgeAnew();
      },
      restore: () => void client.invalidateQueries({ queryKey: key }),
    });
  };
  return { secrets: data ?? null, problem: error, retry: () => void refetch(), store, forget, remove };
}

export type Secrets = ReturnType<typeof useSecrets>;

function isSame(left: SecretDto, right: SecretDto): boolean {
  return left.provider === right.provider && left.label === right.label;
}
