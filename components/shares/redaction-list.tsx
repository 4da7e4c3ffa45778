import { ShieldEllipsis } from "lucide-react";
import { Disclosure } from "@/components/hits/disclosure";
import type { SharedHitDto } from "@/lib/shares/share-schema";
import { type ListedRedaction, listRedactions } from "./list-redactions";

// More would be slow to draw, and nobody reads them.
const MOST_SHOWN = 500;

/** How many secrets are not in a share, and which: never silently. */
export function RedactionList({ hits }: { readonly hits: readonly SharedHitDto[] }) {
  const listed = listRedactions(hits);
  if (listed.length === 0) return <p className="text-faint text-xs">Nothing was replaced in it.</p>;
  const count = listed.length.toLocaleString();
  return (
    <Disclosure
      summary={
        <span className="inline-flex items-center gap-1.5">
          <ShieldEllipsis aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
          {listed.length === 1 ? "1 secret was replaced" : `${count} secrets were replaced`} before it got here
        </span>
      }
    >
      <div className="max-h-60 overflow-auto rounded-md border border-line bg-pane">
        <table className="w-full text-left text-xs">
          <caption className="sr-only">What was replaced, in the order of the hit</caption>
          <thead className="text-faint">
            <tr>
              <Head>Where</Head>
              <Head>What</Head>
              <Head>Length</Head>
              <Head>Shown as</Head>
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, MOST_SHOWN).map((redaction, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they may be alike, and never move
              <Row key={at} redaction={redaction} isOfSeveral={hits.length > 1} />
            ))}
          </tbody>
        </table>
        {listed.length > MOST_SHOWN ? (
          <p className="px-2.5 py-1.5 text-faint text-xs">
            The first {MOST_SHOWN} of {count}.
          </p>
        ) : null}
      </div>
      <p className="text-faint text-xs">Equal secrets have the same token, so that what is equal still shows.</p>
    </Disclosure>
  );
}

function Head({ children }: { readonly children: string }) {
  return (
    <th scope="col" className="px-2.5 py-1 font-medium">
      {children}
    </th>
  );
}

function Row({ redaction, isOfSeveral }: { readonly redaction: ListedRedaction; readonly isOfSeveral: boolean }) {
  const { seq, where, kind, length, token } = redaction;
  return (
    <tr className="border-line/70 border-t align-top">
      <td className="data px-2.5 py-1 text-ink [overflow-wrap:anywhere]">
        {isOfSeveral ? <span className="font-sans text-faint">hit {seq}, </span> : null}
        {where}
      </td>
      <td className="px-2.5 py-1 text-soft">{kind}</td>
      <td className="px-2.5 py-1 text-soft tabular-nums">{length.toLocaleString()}</td>
      <td className="data px-2.5 py-1 text-soft [overflow-wrap:anywhere]">{token}</td>
    </tr>
  );
}
