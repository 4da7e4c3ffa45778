"use client";
import { ForEditors } from "@/components/role/for-editors";
import { Badge } from "@/components/ui/badge";
import { Count } from "@/components/ui/count";
import type { RelayDto } from "@/lib/relays/relay-schema";
import { RelayState } from "./relay-state";
import { RelaySwitch } from "./relay-switch";
import type { RelayAnswer } from "./use-relay-answer";

interface RelayCardProps {
  readonly relay: RelayDto;
  readonly answer: RelayAnswer;
}

/** One relay: whose machine, whether it is there, where it takes requests, how that went, whether it answers senders. */
export function RelayCard({ relay, answer }: RelayCardProps) {
  const { name, target, connected, follows } = relay;
  return (
    <article aria-label={`relay:${name}`} className="rounded-lg border border-line bg-raised">
      <header className="flex flex-col gap-0.5 px-4 pt-2.5 pb-1 max-md:px-3">
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <h3 className="data break-all text-ink">relay:{name}</h3>
          {follows && connected ? <Badge tone="info">every new hit</Badge> : null}
        </div>
        <p className="flex flex-wrap items-center gap-x-2 text-sm">
          <RelayState relay={relay} />
          <Work relay={relay} />
        </p>
        <p className="text-faint text-xs [overflow-wrap:anywhere]">
          sends to <span className="data text-soft">{target}</span> · from <span className="data">{relay.address}</span>
        </p>
      </header>
      <div className="px-4 max-md:px-3">
        <ForEditors instead={<Answers isOn={answer.chosen?.name === name} />}>
          <RelaySwitch name={name} answer={answer} />
        </ForEditors>
      </div>
    </article>
  );
}

function Answers({ isOn }: { readonly isOn: boolean }) {
  return (
    <p className="pb-2.5 text-soft text-sm">
      {isOn
        ? "Senders get what this server answers, as long as it comes in time."
        : "Senders get the bin’s own answer."}
    </p>
  );
}

function Work({ relay: { inFlight, answered, failed } }: { readonly relay: RelayDto }) {
  return (
    <span className="text-faint text-xs">
      <Count value={answered} /> answered
      {failed > 0 ? (
        <>
          {" · "}
          <span className="text-bad">
            <Count value={failed} /> failed
          </span>
        </>
      ) : null}
      {inFlight > 0 ? (
        <>
          {" · "}
          <Count value={inFlight} /> under way
        </>
      ) : null}
    </span>
  );
}
