"use client";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { createPairing } from "@/components/api/create-pairing";
import { Button } from "@/components/ui/button";
import { CopyLine } from "@/components/ui/copy-line";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { RelayDto } from "@/lib/relays/relay-schema";
import { OpenPairing } from "./open-pairing";

interface PairingDialogProps {
  readonly binId: string;
  /** As they are now. */
  readonly relays: readonly RelayDto[];
  readonly onClose: () => void;
}

/** A code for one relay, how to use it, and whether it was used. */
export function PairingDialog({ binId, relays, onClose }: PairingDialogProps) {
  const { data: pairing, error, mutate: pair, isPending } = useMutation({ mutationFn: () => createPairing(binId) });
  useEffect(() => pair(), [pair]);
  // Those that were there before are not the one that is waited for.
  const [before] = useState(() => new Set(relays.map(({ connectedAt }) => connectedAt)));
  const arrived = relays.find(({ connected, connectedAt }) => connected && !before.has(connectedAt));
  return (
    <Dialog title="Connect a relay" width="wide" isOpen onClose={onClose}>
      <div className="flex flex-col gap-4">
        <div role="status">
          {arrived === undefined ? (
            <p className="text-soft text-sm">
              A relay is a command that runs on your own machine: it takes requests to a server there and brings its
              answers back. Run this there, with the URL of your server in the place of{" "}
              <span className="data text-ink">localhost:4000/webhook</span>.
            </p>
          ) : (
            <p className="rounded-md border border-good-line bg-good-soft px-3 py-2 text-good text-sm">
              <span className="data">relay:{arrived.name}</span> is connected. It can be sent to like any other target.
            </p>
          )}
        </div>
        {error !== null ? (
          <div role="alert">
            <Notice tone="bad" action={<Button onPress={() => pair()}>Try again</Button>}>
              There is no code. {error.message}
            </Notice>
          </div>
        ) : pairing === undefined || isPending ? (
          <div role="status" aria-label="Making a code" className="flex flex-col gap-4">
            <Skeleton className="h-16 w-full" />
            <Skeleton className="h-20 w-full" />
          </div>
        ) : (
          <OpenPairing key={pairing.code} pairing={pairing} isUsed={arrived !== undefined} onRenew={() => pair()} />
        )}
        <details className="text-sm">
          <summary className="text-soft">From a checkout, or with a key that stays</summary>
          <div className="flex flex-col gap-2 pt-2">
            <p className="text-soft">
              In a checkout of Hookscope the same command works after <code className="data">npm run build</code>. With{" "}
              <code className="data">--save</code> the key is kept for the next run; with{" "}
              <code className="data">--all</code> every new hit is sent too.
            </p>
            <CopyLine text="npx hookscope relay --help" label="Copy the line that shows all options" />
          </div>
        </details>
        <div className="flex justify-end">
          <Button tone={arrived === undefined ? "plain" : "primary"} onPress={onClose}>
            {arrived === undefined ? "Close" : "Done"}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
