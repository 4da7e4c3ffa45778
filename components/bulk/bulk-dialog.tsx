"use client";
import { type FormEvent, useState } from "react";
import { TargetField } from "@/components/resends/target-field";
import { explain } from "@/components/resends/use-send";
import { useTargets } from "@/components/resends/use-targets";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { BulkChoice } from "./bulk-choice";
import { type BulkForm, checkBulkForm, MANY, startBulkForm, toBulkOrder } from "./bulk-form";
import { BulkPathField } from "./bulk-path-field";
import { BulkSigningField } from "./bulk-signing-field";
import { CountLine } from "./count-line";
import { OrderField } from "./order-field";
import { PaceField } from "./pace-field";
import { useChoiceCount } from "./use-choice-count";
import { useStartBulk } from "./use-start-bulk";

interface BulkDialogProps {
  readonly binId: string;
  readonly choice: BulkChoice;
  readonly onClose: () => void;
}

/** Sends many hits to a target; a great number is asked about once more. */
export function BulkDialog({ binId, choice, onClose }: BulkDialogProps) {
  const targets = useTargets(binId);
  const found = useChoiceCount(binId, choice);
  const start = useStartBulk(binId);
  const [edited, setEdited] = useState<BulkForm | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const form = edited ?? startBulkForm(targets.data?.[0]?.url ?? "");
  const mistakes = checkBulkForm(form);
  const problems = isChecked ? mistakes : {};
  const change = (part: Partial<BulkForm>) => {
    setIsAsked(false);
    setEdited({ ...form, ...part });
  };
  const isReady = found.isWhole && !found.isTooMany && found.count > 0;
  // Until the page of its progress is there.
  const isStarted = start.isPending || start.isSuccess;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(mistakes).length > 0 || !isReady || isStarted) return;
    if (found.count >= MANY && !isAsked) setIsAsked(true);
    else start.mutate(toBulkOrder(form, choice));
  };
  const hits = `${found.count.toLocaleString("en")} ${found.count === 1 ? "hit" : "hits"}`;
  return (
    <Dialog title={found.isWhole ? `Resend ${hits}` : "Resend many hits"} width="wide" isOpen onClose={onClose}>
      <form onSubmit={handleSubmit} className="flex flex-col gap-4">
        <CountLine choice={choice} found={found} rate={form.rate} />
        <TargetField
          binId={binId}
          value={form.url}
          onChange={(url) => change({ url })}
          targets={targets.data ?? []}
          error={problems.url ?? null}
          isAutoFocused
        />
        <BulkPathField form={form} onChange={(path) => change({ path })} />
        <OrderField value={form.order} onChange={(order) => change({ order })} />
        <PaceField form={form} problems={problems} onChange={change} />
        <BulkSigningField binId={binId} value={form.signing} onChange={(signing) => change({ signing })} />
        <div role="status" className="empty:hidden">
          {start.error === null ? null : <Notice tone="bad">{explain(start.error)}</Notice>}
          {isAsked ? (
            <Notice tone="warning">
              That is many: {hits} go to {form.url}. It can be paused and cancelled on the next page.
            </Notice>
          ) : null}
        </div>
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>Close</Button>
          <Button type="submit" tone="primary" isPending={isStarted} isDisabled={!isReady}>
            {isAsked ? `Yes, send ${hits}` : "Send"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
