"use client";
import { Laptop } from "lucide-react";
import { useState } from "react";
import { useIsOwner, useMayEdit } from "@/components/role/role-context";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { RelayDto } from "@/lib/relays/relay-schema";
import { PairingDialog } from "./pairing-dialog";
import { RelayCard } from "./relay-card";
import { RelayIntroduction } from "./relay-introduction";
import { type RelayAnswer, useRelayAnswer } from "./use-relay-answer";
import { useRelays } from "./use-relays";

/** The relays of a bin, with their state, and the way to connect one more. */
export function RelaySection({ bin }: { readonly bin: BinDto }) {
  const { data, error, refetch } = useRelays(bin.id);
  const answer = useRelayAnswer(bin);
  const [isPairing, setIsPairing] = useState(false);
  // A pairing hands out a key.
  const isOwner = useIsOwner();
  return (
    <section aria-labelledby="relays-heading" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id="relays-heading" className="mr-auto font-semibold text-base text-ink">
          Relays to your own machines
        </h2>
        {isOwner ? (
          <Button onPress={() => setIsPairing(true)}>
            <Laptop aria-hidden="true" className="size-4" strokeWidth={1.75} />
            Connect a relay…
          </Button>
        ) : (
          <p className="text-faint text-xs">Owners of the workspace connect them.</p>
        )}
      </div>
      {answer.problem === null ? null : (
        <div role="alert">
          <Notice tone="bad">That was not changed. {answer.problem}</Notice>
        </div>
      )}
      {data === undefined ? (
        error === null ? (
          <div role="status" aria-label="Reading the relays">
            <Skeleton className="h-24 w-full" />
          </div>
        ) : (
          <ErrorState
            title="The relays could not be read"
            actions={<Button onPress={() => void refetch()}>Try again</Button>}
          >
            {error.message} Those that are connected go on.
          </ErrorState>
        )
      ) : (
        <>
          {error === null ? null : <Notice tone="warning">This may be out of date. {error.message}</Notice>}
          <RelayList relays={data.relays} answer={answer} />
        </>
      )}
      {isPairing ? (
        <PairingDialog binId={bin.id} relays={data?.relays ?? []} onClose={() => setIsPairing(false)} />
      ) : null}
    </section>
  );
}

function RelayList({ relays, answer }: { readonly relays: readonly RelayDto[]; readonly answer: RelayAnswer }) {
  const { chosen, choose } = answer;
  const mayEdit = useMayEdit();
  const isMissing = chosen !== null && !relays.some(({ name, connected }) => connected && name === chosen.name);
  return (
    <>
      {isMissing ? (
        <Notice
          tone="warning"
          action={mayEdit ? <Button onPress={() => choose(null)}>Let the bin answer</Button> : null}
        >
          <span className="data">relay:{chosen.name}</span> is to answer senders and is not connected. Until it is, the
          bin answers by itself.
        </Notice>
      ) : null}
      {relays.length === 0 ? (
        <RelayIntroduction />
      ) : (
        <ul aria-label="Relays" className="flex flex-col gap-3">
          {relays.map((relay) => (
            <li key={relay.name}>
              <RelayCard relay={relay} answer={answer} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
