"use client";
import { Button } from "@/components/ui/button";
import { CopyLine } from "@/components/ui/copy-line";
import { Notice } from "@/components/ui/notice";
import type { PairingDto } from "@/lib/relays/pairing-schema";
import { useSecondsLeft } from "./use-seconds-left";

interface OpenPairingProps {
  readonly pairing: PairingDto;
  readonly isUsed: boolean;
  readonly onRenew: () => void;
}

/** The code while it is good: large, with the command that holds it, and how long it has. */
export function OpenPairing({ pairing: { code, command, expiresAt }, isUsed, onRenew }: OpenPairingProps) {
  const left = useSecondsLeft(expiresAt);
  if (isUsed) return null;
  if (left === 0) {
    return (
      <Notice tone="warning" action={<Button onPress={onRenew}>Make a new code</Button>}>
        The code has ended: each is good for five minutes.
      </Notice>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <CopyLine text={command} label="Copy the command" />
      <div className="flex flex-col items-center gap-1 rounded-lg border border-line bg-app px-3 py-4">
        <p className="text-faint text-xs">Pairing code, good once</p>
        <p className="select-all font-mono text-ink text-2xl tracking-widest">{code}</p>
        <p className="text-faint text-xs tabular-nums">
          {Math.floor(left / 60)}:{String(left % 60).padStart(2, "0")} left
        </p>
      </div>
    </div>
  );
}
