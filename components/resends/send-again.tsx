"use client";
import { RotateCw } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { orderAgain } from "./order-again";
import { useSend } from "./use-send";

/** Sends the hit once more where it went, signed in the same way. */
export function SendAgain({ resend }: { readonly resend: ResendDto }) {
  const { binId, hitSeq, url, bodyEdited } = resend;
  const send = useSend({ binId, seq: hitSeq });
  // Edits are not stored: what goes is the captured hit.
  if (bodyEdited) return null;
  return (
    <IconButton
      icon={RotateCw}
      size="tinyIcon"
      label={`Send the captured hit to ${url} again`}
      isDisabled={send.isPending}
      onPress={() => send.mutate(orderAgain(resend))}
    />
  );
}
