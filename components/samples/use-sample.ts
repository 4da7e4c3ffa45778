"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { fetchSecrets } from "@/components/api/fetch-secrets";
import { sendSample } from "@/components/api/send-sample";
import { setSecret } from "@/components/api/set-secret";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { SecretDto } from "@/lib/secrets/secret-schema";
import {
  chooseProvider,
  type SampleForm,
  type SampleSigning,
  signingSecret,
  startSampleForm,
  toSampleInput,
} from "./sample-form";

// Tells it from those that a sender gave.
const LABEL = "sample";
const NONE: readonly SecretDto[] = [];

/** A sample event of a bin while it is chosen, and what became of the last one that was sent. */
export function useSample(binId: string) {
  const client = useQueryClient();
  const [edited, setEdited] = useState<SampleForm | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const secretsKey = [...binKeys.bin(binId), "secrets"];
  const secrets = useQuery({ queryKey: secretsKey, queryFn: ({ signal }) => fetchSecrets(binId, signal) });
  const held = secrets.data ?? NONE;
  const form = edited ?? startSampleForm(held);
  const stored = signingSecret(held, form.provider);
  const signing: SampleSigning = form.signing ?? (stored === null ? "none" : "stored");
  const send = useMutation({
    mutationFn: async () => {
      if (signing === "given" && form.isKept) {
        await setSecret(binId, form.provider, { secret: form.secret.trim(), label: LABEL });
        void client.invalidateQueries({ queryKey: secretsKey });
        // Reports are made when a hit is read.
        void client.invalidateQueries({ queryKey: binKeys.hits(binId) });
      }
      return await sendSample(binId, toSampleInput(form, signing));
    },
  });
  return {
    form,
    signing,
    stored,
    /** Whether it is known by now which secrets the bin has. */
    areSecretsKnown: !secrets.isPending,
    problem,
    send,
    change(part: Partial<SampleForm>) {
      setEdited({ ...form, ...part });
      setProblem(null);
    },
    chooseProvider(provider: SampleForm["provider"]) {
      setEdited(chooseProvider(form, provider));
      setProblem(null);
    },
    submit() {
      const isMissing = signing === "given" && form.secret.trim() === "";
      setProblem(isMissing ? "Write, paste or make one." : null);
      if (!isMissing && !send.isPending) send.mutate();
    },
  };
}
