"use client";
import { useQuery } from "@tanstack/react-query";
import { KeyRound, Smartphone } from "lucide-react";
import { useState } from "react";
import { fetchKeys } from "@/components/api/fetch-keys";
import { Button } from "@/components/ui/button";
import { definePart } from "@/components/ui/define-part";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { KeyDto } from "@/lib/workspaces/key-schema";
import { type KeyAction, KeyRow } from "./key-row";
import { KEYS_KEY } from "./workspace-keys";

const NewKeyDialog = definePart(() => import("./new-key-dialog").then((module) => module.NewKeyDialog));
const OtherDeviceDialog = definePart(() => import("./other-device-dialog").then((module) => module.OtherDeviceDialog));
const RenameKeyDialog = definePart(() => import("./rename-key-dialog").then((module) => module.RenameKeyDialog));
const ReplaceKeyDialog = definePart(() => import("./replace-key-dialog").then((module) => module.ReplaceKeyDialog));
const RevokeKeyDialog = definePart(() => import("./revoke-key-dialog").then((module) => module.RevokeKeyDialog));

// Browsers come and go while one looks.
const REFRESH_MS = 10_000;

type Open = "newKey" | "otherDevice" | { readonly action: KeyAction; readonly subject: KeyDto };

interface KeySectionProps {
  readonly initial: readonly KeyDto[] | null;
  readonly isLocal: boolean;
}

/** Who has a way in, for owners: browsers and kept keys, and the ways to add, name, replace and end them. */
export function KeySection({ initial, isLocal }: KeySectionProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: KEYS_KEY,
    queryFn: ({ signal }) => fetchKeys(signal),
    ...(initial === null ? {} : { initialData: initial }),
    refetchInterval: REFRESH_MS,
  });
  const close = () => setOpen(null);
  return (
    <section aria-labelledby="keys-title" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="keys-title" className="mr-auto font-semibold text-ink text-sm">
          Browsers and keys
        </h2>
        <Button onPress={() => setOpen("otherDevice")}>
          <Smartphone aria-hidden="true" className="size-4" strokeWidth={1.75} />
          Open on another device…
        </Button>
        <Button onPress={() => setOpen("newKey")}>
          <KeyRound aria-hidden="true" className="size-4" strokeWidth={1.75} />
          Make a key…
        </Button>
      </div>
      {data !== undefined ? (
        <ul aria-label="Browsers and keys" className="overflow-hidden rounded-lg border border-line bg-pane">
          {data.map((key) => (
            <KeyRow
              key={key.id}
              entry={key}
              signedInWith={data.find(({ id }) => id === key.signedInBy)?.label ?? null}
              onAction={(action) => setOpen({ action, subject: key })}
            />
          ))}
        </ul>
      ) : error === null ? (
        <Skeleton className="h-14 w-full" />
      ) : (
        <ErrorState
          title="The keys could not be listed"
          actions={<Button onPress={() => void refetch()}>Try again</Button>}
        >
          {error.message} Nobody lost or gained access by that.
        </ErrorState>
      )}
      {data?.length === 1 ? (
        <p className="text-soft text-sm">
          This browser alone opens your bins: when its cookies are cleared they are out of reach. Make a key and keep
          it, or open the workspace on another device.
        </p>
      ) : null}
      {open === "newKey" ? <NewKeyDialog onClose={close} /> : null}
      {open === "otherDevice" ? <OtherDeviceDialog isLocal={isLocal} onClose={close} /> : null}
      {typeof open === "object" && open !== null ? (
        <KeyActionDialog open={open} keys={data ?? []} onClose={close} />
      ) : null}
    </section>
  );
}

interface KeyActionDialogProps {
  readonly open: { readonly action: KeyAction; readonly subject: KeyDto };
  readonly keys: readonly KeyDto[];
  readonly onClose: () => void;
}

function KeyActionDialog({ open: { action, subject }, keys, onClose }: KeyActionDialogProps) {
  switch (action) {
    case "rename":
      return <RenameKeyDialog subject={subject} onClose={onClose} />;
    case "replace":
      return <ReplaceKeyDialog subject={subject} onClose={onClose} />;
    case "revoke": {
      const browsers = keys.filter(({ signedInBy }) => signedInBy === subject.id).length;
      return <RevokeKeyDialog subject={subject} browsers={browsers} onClose={onClose} />;
    }
  }
}
