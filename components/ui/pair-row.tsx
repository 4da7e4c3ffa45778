import { definePart } from "./define-part";
import { LongText } from "./long-text";
import type { Pair } from "./pair";
import { PairName } from "./pair-name";

// Shown when a row is pointed at.
const PairActions = definePart(() => import("./pair-actions").then((module) => module.PairActions));

// Of few values only.
const SecretText = definePart(() => import("./secret-text").then((module) => module.SecretText));

interface PairRowProps {
  readonly pair: Pair;
  readonly formatPair: (pair: Pair) => string;
}

const ROW = "border-line/70 border-b last:border-b-0";

/** A pair of a PairTable, with what can be done with it. */
export function PairRow({ pair, formatPair }: PairRowProps) {
  const { detail } = pair;
  const hasDetail = detail !== undefined && detail !== null;
  return (
    <>
      <tr className={`${hasDetail ? "" : ROW} align-top hover:bg-hover`}>
        <th scope="row" className="data py-[3px] pr-3 text-left font-normal text-code-key [overflow-wrap:anywhere]">
          <PairName pair={pair} />
        </th>
        <td className="data relative whitespace-pre-wrap py-[3px] pr-14 text-ink max-md:pr-17 [overflow-wrap:anywhere]">
          {pair.isSecret ? (
            <SecretText
              meanwhile={<span className="text-faint">••••••</span>}
              text={pair.value}
              name={pair.name}
              label={`the value of ${pair.name}`}
            />
          ) : (
            <LongText text={pair.value} />
          )}
          {pair.reading === undefined ? null : (
            <span className="mt-0.5 block text-soft">
              <span className="mr-2 font-sans text-xs text-faint">{pair.reading.label}</span>
              <LongText text={pair.reading.text} />
            </span>
          )}
          {pair.note === undefined ? null : (
            <span className="mt-0.5 block font-sans text-warning text-xs">{pair.note}</span>
          )}
          <PairActions pair={pair} formatPair={formatPair} />
        </td>
      </tr>
      {hasDetail ? (
        // Below its value, and on a narrow screen over the whole width: what it holds is a table itself.
        <tr className={ROW}>
          <td colSpan={2} className="data pb-1.5 md:pl-[38%] lg:pl-56">
            {detail}
          </td>
        </tr>
      ) : null}
    </>
  );
}
