"use client";
import { Dialog } from "@/components/ui/dialog";
import type { BinDto } from "@/lib/bins/bin-schema";
import { ConnectGuide } from "./connect-guide";
import type { Instance } from "./instance";

interface GuideDialogProps {
  readonly bin: BinDto;
  readonly instance: Instance;
  readonly seen: { readonly url: string; readonly seq: number } | null;
  readonly onSendSample: () => void;
  readonly onClose: () => void;
}

/** The guide where there is no room for it to hang on the bar. */
export function GuideDialog({ onClose, ...guide }: GuideDialogProps) {
  return (
    <Dialog title="How senders reach this bin" width="wide" isOpen onClose={onClose}>
      <div className="-mx-5 -mt-5">
        <ConnectGuide {...guide} />
      </div>
    </Dialog>
  );
}
