"use client";
import { ReadingBody } from "@/components/bodies/reading-body";
import { useTargets } from "@/components/resends/use-targets";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import type { HitDto } from "@/lib/hits/hit-schema";
import { RequestEditor } from "./request-editor";
import { useSentBody } from "./use-sent-body";

interface EditDialogProps {
  readonly hit: HitDto;
  readonly onClose: () => void;
  readonly onGo: (seq: number) => void;
}

/** A hit's request to edit and send; from the wait for its body on. */
export function EditDialog({ hit, onClose, onGo }: EditDialogProps) {
  const targets = useTargets(hit.binId);
  const body = useSentBody(hit);
  return (
    <Dialog title={`Edit and resend hit ${hit.seq}`} width="widest" isOpen onClose={onClose}>
      {body.isError ? (
        <ErrorState
          title="The body could not be read"
          actions={<Button onPress={() => void body.refetch()}>Try again</Button>}
        >
          {body.error.message} What was captured is safe.
        </ErrorState>
      ) : null}
      {body.data === undefined || targets.isPending ? (
        body.isError ? null : (
          <ReadingBody />
        )
      ) : (
        <RequestEditor hit={hit} bytes={body.data} targets={targets.data ?? []} onClose={onClose} onGo={onGo} />
      )}
    </Dialog>
  );
}
