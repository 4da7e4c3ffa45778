"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { fetchBin } from "@/components/api/fetch-bin";
import { updateBin } from "@/components/api/update-bin";
import { useMayEdit } from "@/components/role/role-context";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { binKeys } from "@/lib/live/client/bin-keys";

interface HandshakeSettingProps {
  readonly binId: string;
  /** The bin answered this one. */
  readonly isAnswered: boolean;
}

/** Whether the bin answers such checks by itself, and the way to change that. */
export function HandshakeSetting({ binId, isAnswered }: HandshakeSettingProps) {
  const client = useQueryClient();
  const mayEdit = useMayEdit();
  const { data: bin } = useQuery({
    queryKey: binKeys.bin(binId),
    queryFn: ({ signal }) => fetchBin(binId, signal),
    // The dashboard keeps it current.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const change = useMutation({
    mutationFn: (handshakes: "ask" | "auto") => updateBin(binId, { settings: { handshakes } }),
    onSuccess: (changed) => client.setQueryData(binKeys.bin(binId), changed),
  });
  if (bin === undefined) return null;
  const isAuto = bin.settings.handshakes === "auto";
  const again = isAuto && !isAnswered ? " Have the sender check again." : "";
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <p role="status" className="min-w-0 flex-1 basis-60 text-soft">
        {isAuto
          ? `The bin answers such checks by itself.${again}`
          : mayEdit
            ? "The bin shows such checks and leaves the answer to you: let it answer, or set this as its answer."
            : "The bin shows such checks. Whoever may change it lets it answer, or sets this as its answer."}
      </p>
      {mayEdit ? (
        <Button size="small" isPending={change.isPending} onPress={() => change.mutate(isAuto ? "ask" : "auto")}>
          {isAuto ? "Only show them" : "Answer by itself"}
        </Button>
      ) : null}
      {change.isError ? <Notice tone="bad">The setting was not changed. {change.error.message}</Notice> : null}
    </div>
  );
}
