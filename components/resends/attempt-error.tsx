"use client";
import { useMayEdit } from "@/components/role/role-context";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { orderAgain } from "./order-again";
import { useSend } from "./use-send";

interface AttemptErrorProps {
  readonly resend: ResendDto;
  readonly error: NonNullable<AttemptDto["error"]>;
}

/** Why there was no answer; a certificate that nothing vouches for can be accepted, that one and no other. */
export function AttemptError({ resend, error }: AttemptErrorProps) {
  const { binId, hitSeq } = resend;
  const send = useSend({ binId, seq: hitSeq });
  const mayEdit = useMayEdit();
  const { certificate } = error;
  return (
    <Notice
      tone="bad"
      action={
        certificate === undefined || !mayEdit ? null : (
          <Button
            size="small"
            isPending={send.isPending}
            onPress={() => send.mutate({ ...orderAgain(resend), certificate })}
          >
            Accept this certificate and send again
          </Button>
        )
      }
    >
      {error.message}
      {certificate === undefined ? null : (
        <span className="mt-1 block text-xs">
          Its SHA-256: <span className="data [overflow-wrap:anywhere]">{certificate}</span>
        </span>
      )}
    </Notice>
  );
}
