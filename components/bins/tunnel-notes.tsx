import { CopyLine } from "@/components/ui/copy-line";
import type { BinDto } from "@/lib/bins/bin-schema";
import { listTunnels } from "./list-tunnels";

interface TunnelNotesProps {
  readonly bin: BinDto;
  readonly port: number;
  readonly seen: { readonly url: string; readonly seq: number } | null;
}

/** How senders on the internet reach a bin on a laptop. */
export function TunnelNotes({ bin, port, seen }: TunnelNotesProps) {
  return (
    <>
      {seen === null ? (
        <p className="text-soft text-sm">
          Senders on the internet need a tunnel to it. Run one of these, then put{" "}
          <span className="data text-ink">{new URL(bin.captureUrl).pathname}</span> behind the address it prints. Only
          captures are reachable through it, this dashboard is not.
        </p>
      ) : (
        <>
          <p className="text-soft text-sm">
            Hit {seen.seq} came by another address. If that is your tunnel, give this URL to senders:
          </p>
          <CopyLine text={seen.url} label="Copy the public capture URL" />
        </>
      )}
      <dl className="flex flex-col gap-2">
        {listTunnels(port).map(({ name, command, note }) => (
          <div key={name} className="grid items-center gap-x-3 gap-y-1 md:grid-cols-[9.5rem_1fr]">
            <dt className="text-sm">
              <span className="font-medium text-ink">{name}</span>
              <span className="block text-faint text-xs max-md:ml-2 max-md:inline">{note}</span>
            </dt>
            <dd className="min-w-0">
              <CopyLine text={command} label={`Copy the line for ${name}`} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
