"use client";
import type { FormEvent } from "react";
import { ApiError } from "@/components/api/api-error";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import { Skeleton } from "@/components/ui/skeleton";
import { SAMPLE_EVENTS } from "@/lib/samples/sample-events";
import { SAMPLE_PROVIDERS } from "./sample-form";
import { SampleSigningField } from "./sample-signing-field";
import { SentSampleNotice } from "./sent-sample-notice";
import { useSample } from "./use-sample";

interface SampleDialogProps {
  readonly binId: string;
  readonly onClose: () => void;
  readonly onShow: (seq: number) => void;
}

/** Sends the bin an event as a provider would, to see how it arrives. */
export function SampleDialog({ binId, onClose, onShow }: SampleDialogProps) {
  const sample = useSample(binId);
  const { form, areSecretsKnown, send } = sample;
  const events: readonly string[] = SAMPLE_EVENTS[form.provider];
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    sample.submit();
  };
  return (
    <Dialog title="Send a sample event" isOpen onClose={onClose}>
      <form onSubmit={handleSubmit} className="flex flex-col gap-4">
        <p className="text-soft text-sm">
          A realistic webhook, made here and taken in like any other, as if it had come from its sender.
        </p>
        <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
          <SelectField
            label="Provider"
            options={SAMPLE_PROVIDERS}
            value={form.provider}
            onChange={sample.chooseProvider}
          />
          <SelectField
            label="Event"
            options={events.map((id) => ({ id, label: id }))}
            value={form.eventType}
            onChange={(eventType) => sample.change({ eventType })}
          />
        </div>
        {areSecretsKnown ? (
          <SampleSigningField sample={sample} />
        ) : (
          <div aria-busy="true" className="flex h-16 flex-col gap-2">
            <Skeleton className="h-3 w-16" />
            <Skeleton className="h-6 w-64" />
          </div>
        )}
        <div role="status" className="empty:hidden">
          {send.isError ? (
            <Notice tone="bad">{send.error instanceof ApiError ? send.error.explanation : send.error.message}</Notice>
          ) : null}
          {send.data === undefined ? null : (
            <SentSampleNotice
              sent={send.data}
              onShow={() => {
                onShow(send.data.seq);
                onClose();
              }}
            />
          )}
        </div>
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>Close</Button>
          <Button type="submit" tone="primary" isPending={send.isPending} isDisabled={!areSecretsKnown}>
            {send.data === undefined ? "Send it" : "Send another"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
