"use client";
import { useMutation } from "@tanstack/react-query";
import { createTicket } from "@/components/api/create-ticket";
import { Button } from "@/components/ui/button";
import { CopyLine } from "@/components/ui/copy-line";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { TicketDto } from "@/lib/workspaces/key-schema";
import { NewAccessForm } from "./new-access-form";
import { QrCode } from "./qr-code";
import { ROLE_WORDS } from "./role-words";

interface OtherDeviceDialogProps {
  /** Only this machine reaches the instance. */
  readonly isLocal: boolean;
  readonly onClose: () => void;
}

/** Makes a link that opens the workspace in one other browser, as text and for a camera. */
export function OtherDeviceDialog({ isLocal, onClose }: OtherDeviceDialogProps) {
  const make = useMutation({ mutationFn: createTicket });
  return (
    <Dialog title="Open on another device" width="wide" isOpen onClose={onClose}>
      {make.isSuccess ? (
        <MadeTicket ticket={make.data} isLocal={isLocal} onClose={onClose} />
      ) : (
        <NewAccessForm
          label="Which device"
          placeholder="My phone"
          action="Make the link"
          note={isLocal ? <LocalNotice /> : null}
          isPending={make.isPending}
          error={make.error?.message ?? null}
          onMake={make.mutate}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

function LocalNotice() {
  return (
    <Notice tone="info">
      This instance answers its own machine alone: the link works in another browser here. For other devices, start it
      with PUBLIC_URL.
    </Notice>
  );
}

interface MadeTicketProps {
  readonly ticket: TicketDto;
  readonly isLocal: boolean;
  readonly onClose: () => void;
}

function MadeTicket({ ticket: { url, role }, isLocal, onClose }: MadeTicketProps) {
  return (
    <div className="flex flex-col gap-4">
      <div className="flex gap-5 max-sm:flex-col max-sm:items-center">
        <QrCode text={url} label="The link as a QR code" />
        <div className="flex min-w-0 flex-1 flex-col gap-3 max-sm:w-full">
          <CopyLine text={url} label="Copy the link" />
          <p role="status" className="text-sm text-soft">
            Point the other device’s camera here, or send it the link. It opens the workspace in one browser, as{" "}
            <strong className="font-medium text-ink">{ROLE_WORDS[role].label.toLowerCase()}</strong>, within ten
            minutes. Until then, who has the link has the key.
          </p>
          {isLocal ? <LocalNotice /> : null}
        </div>
      </div>
      <div className="flex justify-end">
        <Button tone="primary" onPress={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}
