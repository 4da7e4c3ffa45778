"use client";
import { ChevronDown, Send } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { definePart } from "@/components/ui/define-part";
import { Menu } from "@/components/ui/menu";
import { Tooltip } from "@/components/ui/tooltip";
import { useKeys } from "@/components/ui/use-keys";
import type { HitDto } from "@/lib/hits/hit-schema";
import { onResendAsked, type ResendWish } from "./ask-resend";
import { listResendEntries } from "./resend-entries";
import { SendToasts } from "./send-toasts";
import { shortTarget } from "./short-target";
import { showResends } from "./show-resends";
import { useSend } from "./use-send";
import { useSendNews } from "./use-send-news";
import { useSigningOutlook } from "./use-signing-outlook";
import { useTargets } from "./use-targets";

const SendDialog = definePart(() => import("./send-dialog").then((module) => module.SendDialog));
const EditDialog = definePart(() =>
  import("@/components/resend-editor/edit-dialog").then((module) => module.EditDialog),
);

interface ResendControlProps {
  readonly hit: HitDto;
  readonly onGo: (seq: number) => void;
}

/** Sends the hit again: to the last target at once, and by the menu elsewhere or otherwise. */
export function ResendControl({ hit, onGo }: ResendControlProps) {
  const [dialog, setDialog] = useState<Exclude<ResendWish, "last"> | null>(null);
  const targets = useTargets(hit.binId);
  const outlook = useSigningOutlook(hit);
  const send = useSend(hit);
  const isSending = useSendNews().some(
    (item) => item.binId === hit.binId && item.seq === hit.seq && item.state.kind === "sending",
  );
  const last = targets.data?.[0];
  const open = (wanted: Exclude<ResendWish, "last">) => {
    // What is being written stays with its hit, whatever arrives meanwhile.
    onGo(hit.seq);
    setDialog(wanted);
  };
  const resend = () => {
    if (targets.isPending || isSending) return;
    if (last === undefined) open("url");
    else send.mutate({ url: last.url });
  };
  const wish = useEffectEvent((what: ResendWish) => (what === "last" ? resend() : open(what)));
  useEffect(() => onResendAsked(wish), []);
  useKeys({ resend, editHit: () => open("edit") });
  const entries = listResendEntries(targets.data ?? [], outlook.possible, {
    onSend: (url, signing) => send.mutate({ url, ...(signing === null ? {} : { signing }) }),
    onAskUrl: () => open("url"),
    onRepeat: () => open("repeat"),
    onEdit: () => open("edit"),
  });
  return (
    <span className="inline-flex">
      <Tooltip text={last === undefined ? "Resend to a URL" : `Resend to ${shortTarget(last.url)}`} keyId="resend">
        <Button
          className="rounded-r-none"
          aria-keyshortcuts="R"
          isPending={isSending}
          isDisabled={targets.isPending}
          onPress={resend}
        >
          {isSending ? null : <Send aria-hidden="true" className="size-3.5" strokeWidth={1.75} />}
          Resend
        </Button>
      </Tooltip>
      <Menu
        label="Resend"
        entries={entries}
        trigger={(props) => (
          <Button {...props} className="-ml-px rounded-l-none px-1.5" aria-label="Resend elsewhere or otherwise">
            <ChevronDown aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
          </Button>
        )}
      />
      {dialog === "url" || dialog === "repeat" ? (
        <SendDialog hit={hit} isRepeated={dialog === "repeat"} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === "edit" ? <EditDialog hit={hit} onClose={() => setDialog(null)} onGo={onGo} /> : null}
      <SendToasts
        binId={hit.binId}
        onShow={(seq) => {
          showResends();
          if (seq !== hit.seq) onGo(seq);
        }}
      />
    </span>
  );
}
