import { statusColour } from "@/components/hits/status-colour";
import type { AnswerKind } from "./compare-answers";
import { describeDifference, isKindAccepted, listOrdinals } from "./describe-answers";
import { describeFailure } from "./describe-failure";

const MOST = 8;

/** Which answers were alike, and in what each kind differs from the first. */
export function AnswerKinds({ kinds }: { readonly kinds: readonly AnswerKind[] }) {
  const [first] = kinds;
  if (first === undefined) return null;
  return (
    <>
      <table aria-label="Kinds of answers" className="w-full text-left text-xs">
        <thead className="text-faint">
          <tr>
            <th scope="col" className="w-40 py-0.5 pr-3 font-medium max-md:w-28">
              Sent
            </th>
            <th scope="col" className="w-24 py-0.5 pr-3 font-medium">
              Answer
            </th>
            <th scope="col" className="py-0.5 font-medium">
              Against the 1st
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.slice(0, MOST).map((kind) => (
            <tr key={kind.ns[0]} className="align-top">
              <td className="py-0.5 pr-3 text-ink tabular-nums">{listOrdinals(kind.ns)}</td>
              <td className="py-0.5 pr-3">
                <Outcome kind={kind} />
              </td>
              <td className="py-0.5 text-soft [overflow-wrap:anywhere]">
                {kind === first ? "–" : describeDifference(first, kind)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {kinds.length > MOST ? (
        <p className="text-faint text-xs">And {kinds.length - MOST} more kinds of answers.</p>
      ) : null}
    </>
  );
}

function Outcome({ kind }: { readonly kind: AnswerKind }) {
  if (kind.status === null) {
    return (
      <span className="font-medium text-bad">
        {describeFailure(kind.errorCode === null ? null : { code: kind.errorCode })}
      </span>
    );
  }
  return (
    <span className={`data font-semibold ${isKindAccepted(kind) ? "text-good" : statusColour(kind.status)}`}>
      {kind.status}
    </span>
  );
}
