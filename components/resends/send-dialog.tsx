"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Switch } from "@/components/ui/switch";
import type { HitDto } from "@/lib/hits/hit-schema";
import { PathField } from "./path-field";
import { checkSendForm, type SendForm, startSendForm, toResendOrder } from "./send-form";
import { SigningField } from "./signing-field";
import { TargetField } from "./target-field";
import { TimeoutField } from "./timeout-field";
import { TimesField } from "./times-field";
import { explain, useSend } from "./use-send";
import { useSigningOutlook } from "./use-signing-outlook";
import { useTargets } from "./use-targets";

interface SendDialogProps {
  readonly hit: HitDto;
  /** It opens for sending several times. */
  readonly isRepeated?: boolean;
  readonly onClose: () => void;
}

/** Sends a hit elsewhere, or signed otherwise, or more than once. */
export function SendDialog({ hit, isRepeated = false, onClose }: SendDialogProps) {
  const targets = useTargets(hit.binId);
  const outlook = useSigningOutlook(hit);
  const [edited, setEdited] = useState<SendForm | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const send = useSend(hit, { isFailureShown: true });
  const form = edited ?? startSendForm(targets.data?.[0]?.url ?? "", isRepeated ? "repeat" : "once");
  const found = checkSendForm(form);
  const problems = isChecked ? found : {};
  const change = (part: Partial<SendForm>) => setEdited({ ...form, ...part });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(found).length > 0 || send.isPending) return;
    send.mutate(toResendOrder(form), { onSuccess: onClose });
  };
  return (
    <Dialog title={`Resend hit ${hit.seq}`} width="wide" isOpen onClose={onClose}>
      <form onSubmit={handleSubmit} className="flex flex-col gap-4">
        <TargetField
          binId={hit.binId}
          value={form.url}
          onChange={(url) => change({ url })}
          targets={targets.data ?? []}
          error={problems.url ?? null}
          isAutoFocused
        />
        <PathField form={form} target={hit.target} onChange={(path) => change({ path })} />
        <SigningField outlook={outlook} value={form.signing} onChange={(signing) => change({ signing })} />
        <TimesField form={form} problems={problems} onChange={change} />
        <Switch
          label="Follow redirects"
          description="Else the redirect itself is the answer, as senders of webhooks take it."
          isOn={form.followsRedirects}
          onChange={(followsRedirects) => change({ followsRedirects })}
        />
        <TimeoutField
          value={form.timeoutSeconds}
          onChange={(timeoutSeconds) => change({ timeoutSeconds })}
          error={problems.timeoutSeconds ?? null}
        />
        <div role="status" className="empty:hidden">
          {send.error === null ? null : <Notice tone="bad">{explain(send.error)}</Notice>}
        </div>
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>Close</Button>
          <Button type="submit" tone="primary" isPending={send.isPending}>
            Send
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
