import { ExactTime } from "@/components/time/exact-time";
import { TimeAgo } from "@/components/time/time-ago";
import { ByteSize } from "@/components/ui/byte-size";
import { CopyButton } from "@/components/ui/copy-button";
import { definePart } from "@/components/ui/define-part";
import type { HitDto } from "@/lib/hits/hit-schema";
import { Fact } from "./fact";
import type { Neighbours } from "./find-neighbours";
import { formatDuration } from "./format-duration";
import { Section } from "./section";
import type { SectionId } from "./section-list";
import { SenderFacts } from "./sender-facts";
import { statusColour } from "./status-colour";

// It reads all of a hit.
const SecretsFact = definePart(() => import("./secrets-fact").then((module) => module.SecretsFact));

const FIDELITY = {
  exact: "exact: as sent",
  normalised: "normalised: header case, order and duplicates are lost",
} as const;

interface OverviewSectionProps {
  readonly hit: HitDto;
  readonly neighbours: Neighbours;
  readonly onJump: (id: SectionId) => void;
  readonly onGo: (seq: number) => void;
}

export function OverviewSection({ hit, neighbours, onJump, onGo }: OverviewSectionProps) {
  const from = hit.remotePort === null ? hit.remoteAddress : `${bracket(hit.remoteAddress)}:${hit.remotePort}`;
  return (
    <Section id="overview" title="Overview">
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,24rem),1fr))] gap-x-8">
        <SenderFacts hit={hit} onJump={onJump} onGo={onGo} />
        <Fact name="Received">
          <ExactTime time={hit.receivedAt} />{" "}
          <span className="text-faint">
            (<TimeAgo time={hit.receivedAt} suffix="ago" />)
          </span>
        </Fact>
        <Fact name="From">
          <span className="data">{from}</span>
          {hit.viaProxy ? <span className="text-faint"> through a trusted proxy</span> : null}
        </Fact>
        <Fact name="Size">
          <ByteSize bytes={hit.bodySize} />
          {hit.bodyTruncated ? (
            <span className="text-warning">
              {hit.body.storedSize === 0 ? " read, nothing of it is stored" : " sent, only the first part is stored"}
            </span>
          ) : null}
        </Fact>
        <Fact name="Took">
          <span title="From the head to the end of the body">{formatDuration(hit.durationMs)}</span>
        </Fact>
        <Fact name="Protocol">HTTP/{hit.httpVersion}</Fact>
        <Fact name="Fidelity">{FIDELITY[hit.fidelity]}</Fact>
        {hit.contentType === null ? null : (
          <Fact name="Content type">
            <span className="data">{hit.contentType}</span>
          </Fact>
        )}
        <Fact name="Answered">
          {hit.answer.status === null ? (
            <span className="text-faint">nothing</span>
          ) : (
            <span className={`data font-semibold ${statusColour(hit.answer.status)}`}>{hit.answer.status}</span>
          )}
          {hit.senderGoneAfterMs === null ? null : <span className="text-warning">the sender hung up before</span>}
        </Fact>
        <SecretsFact key={`${hit.binId}/${hit.seq}`} hit={hit} />
        <NeighbourFact hit={hit} neighbours={neighbours} />
        {hit.bodySha256 === null || hit.bodySize === 0 ? null : (
          <Fact name="SHA-256">
            <span className="-my-1 flex min-w-0 flex-1 items-center gap-1">
              <span className="data min-w-0 truncate" title={hit.bodySha256}>
                {hit.bodySha256}
              </span>
              <CopyButton size="tinyIcon" text={hit.bodySha256} label="Copy the SHA-256 of the body" />
            </span>
          </Fact>
        )}
      </dl>
    </Section>
  );
}

function NeighbourFact({ hit, neighbours: { older, newer } }: Pick<OverviewSectionProps, "hit" | "neighbours">) {
  if (older === null && newer === null) return null;
  const link = (seq: number | null, words: string) =>
    seq === null ? null : (
      <a href={`/b/${hit.binId}/${seq}`} className="text-accent-ink hover:underline">
        {words} hit {seq}
      </a>
    );
  return (
    <Fact name="Between">
      {link(older, "older")}
      {older === null || newer === null ? null : <span className="text-faint">and</span>}
      {link(newer, "newer")}
    </Fact>
  );
}

function bracket(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}
