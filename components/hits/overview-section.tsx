import type { ReactNode } from "react";
import { ExactTime } from "@/components/time/exact-time";
import { TimeAgo } from "@/components/time/time-ago";
import { ByteSize } from "@/components/ui/byte-size";
import { CopyButton } from "@/components/ui/copy-button";
import type { HitDto } from "@/lib/hits/hit-schema";
import { formatDuration } from "./format-duration";
import { Section } from "./section";

const FIDELITY = {
  exact: "exact: as sent",
  normalised: "normalised: header case, order and duplicates are lost",
} as const;

export function OverviewSection({ hit }: { readonly hit: HitDto }) {
  const from = hit.remotePort === null ? hit.remoteAddress : `${bracket(hit.remoteAddress)}:${hit.remotePort}`;
  return (
    <Section id="overview" title="Overview">
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,24rem),1fr))] gap-x-8">
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
          {hit.bodyTruncated ? <span className="text-warning"> sent, only the first part is stored</span> : null}
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
        {hit.provider === null ? null : (
          <Fact name="Provider">
            {hit.provider}
            {hit.eventType === null ? null : <span className="data"> {hit.eventType}</span>}
          </Fact>
        )}
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

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex min-h-7 min-w-0 items-baseline gap-2 border-line/70 border-b py-1 text-sm">
      <dt className="w-24 shrink-0 text-faint">{name}</dt>
      <dd className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-1.5 text-ink [overflow-wrap:anywhere]">
        {children}
      </dd>
    </div>
  );
}

function bracket(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}
