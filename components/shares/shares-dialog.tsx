"use client";
import { Share2 } from "lucide-react";
import { ForEditors } from "@/components/role/for-editors";
import { useMayEdit } from "@/components/role/role-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { ShareList } from "./share-list";
import { type Shares, useShares } from "./use-shares";

interface SharesDialogProps {
  readonly binId: string;
  readonly onShare: () => void;
  readonly onClose: () => void;
}

/** The links to a bin and to what is in it: who still can open what, and the way to end that. */
export function SharesDialog({ binId, onShare, onClose }: SharesDialogProps) {
  const shares = useShares(binId);
  return (
    <Dialog title="Shared links" width="wide" isOpen onClose={onClose}>
      <div className="flex flex-col gap-4">
        <SharesContent shares={shares} />
        {shares.revoke.isError ? (
          <div role="alert">
            <Notice tone="bad">The link could not be revoked and still opens. {shares.revoke.error.message}</Notice>
          </div>
        ) : null}
        <div className="flex justify-end gap-2">
          <ForEditors>
            <Button onPress={onShare} className="mr-auto">
              <Share2 aria-hidden="true" className="size-4" strokeWidth={1.75} />
              Share the bin…
            </Button>
          </ForEditors>
          <Button onPress={onClose}>Close</Button>
        </div>
      </div>
    </Dialog>
  );
}

function SharesContent({ shares: { shares, problem, retry, revoke } }: { readonly shares: Shares }) {
  const mayEdit = useMayEdit();
  if (shares === null) {
    return problem === null ? (
      <Skeleton className="h-14 w-full" />
    ) : (
      <ErrorState title="The links could not be listed" actions={<Button onPress={retry}>Try again</Button>}>
        {problem.message} Links that were made still open.
      </ErrorState>
    );
  }
  if (shares.length === 0) {
    return (
      <p className="text-sm text-soft">
        Nothing of this bin is shared.
        {mayEdit
          ? " A hit is shared with S, several from the line above the list, two compared from the bar of their comparison."
          : ""}
      </p>
    );
  }
  return <ShareList shares={shares} onRevoke={mayEdit ? (id) => revoke.mutate(id) : null} />;
}
