"use client";
import Link from "next/link";
import type { ReactNode } from "react";
import { ForEditors } from "@/components/role/for-editors";
import { useIsOwner } from "@/components/role/role-context";
import { Button } from "@/components/ui/button";
import { CopyLine } from "@/components/ui/copy-line";
import type { BinDto } from "@/lib/bins/bin-schema";
import { formatCurlLine } from "./format-curl-line";
import type { Instance } from "./instance";
import { PROVIDER_NOTES } from "./provider-notes";
import { SendTestButton } from "./send-test-button";
import { TunnelNotes } from "./tunnel-notes";

interface ConnectGuideProps {
  readonly bin: BinDto;
  readonly instance: Instance;
  /** Under which URL outsiders already reached this bin, and which hit shows it; null if none is known. */
  readonly seen: { readonly url: string; readonly seq: number } | null;
  /** Words above: none where the guide hangs on the capture URL itself. */
  readonly title?: string;
  /** Opens the choice of sample events; none where the guide is opened beside others. */
  readonly onSendSample?: () => void;
}

/** How the first hit gets here, and every other. */
export function ConnectGuide({ bin, instance, seen, title, onSendSample }: ConnectGuideProps) {
  const isOwner = useIsOwner();
  return (
    <div className="mx-auto flex w-full max-w-[680px] flex-col gap-6 px-5 py-6">
      <div className="flex flex-col gap-3">
        {title === undefined ? null : <h2 className="font-semibold text-ink text-xl">{title}</h2>}
        <CopyLine size="large" text={bin.captureUrl} label="Copy the capture URL" />
        <p className="text-soft text-sm">
          Any method, any path behind it, any body. Each request lands here as it is sent and is answered{" "}
          <span className="data">{bin.settings.answer.default.status ?? 200}</span>.
        </p>
      </div>
      <Block title="Try it now">
        <CopyLine text={formatCurlLine(bin.captureUrl)} label="Copy the curl line" />
        <div className="flex flex-wrap items-center gap-3">
          <SendTestButton slug={bin.slug} tone="plain" />
          {onSendSample === undefined ? null : (
            <ForEditors>
              <Button size="large" onPress={onSendSample}>
                Send an event of a provider…
              </Button>
            </ForEditors>
          )}
        </div>
      </Block>
      <Block title="Where to paste it">
        <dl className="text-sm">
          {PROVIDER_NOTES.map(({ name, where }) => (
            <div key={name} className="flex gap-3 border-line border-b py-1.5 last:border-b-0">
              <dt className="w-20 shrink-0 font-medium text-ink">{name}</dt>
              <dd className="min-w-0 text-soft">{where}</dd>
            </div>
          ))}
        </dl>
      </Block>
      <Block title="To a server on your own machine">
        <p className="text-soft text-sm">
          A relay takes hits there and brings the answers back, without a tunnel.{" "}
          <Link href={`/b/${bin.id}/targets`} className="text-accent-ink underline underline-offset-2">
            {isOwner ? "Connect a relay" : "Relays of this bin"}
          </Link>
        </p>
      </Block>
      {instance.isLocal ? (
        <Block title="This URL works on this machine only">
          <TunnelNotes bin={bin} port={instance.port} seen={seen} />
        </Block>
      ) : null}
    </div>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2.5">
      <h3 className="font-semibold text-ink text-sm">{title}</h3>
      {children}
    </section>
  );
}
