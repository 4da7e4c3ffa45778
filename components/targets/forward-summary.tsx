import type { TargetDto } from "@/lib/resends/target-schema";

/** What is forwarded to a target and how, in a sentence, for those who may not change it. */
export function ForwardSummary({ target: { auto, q, inOrder, options } }: { readonly target: TargetDto }) {
  if (!auto) return <p className="pb-2.5 text-soft text-sm">New hits are not forwarded to it.</p>;
  const signed =
    options.signing === "exact" ? "as captured" : options.signing === "fresh" ? "anew" : "anew where it can be";
  return (
    <p className="pb-2.5 text-soft text-sm [overflow-wrap:anywhere]">
      New hits are forwarded to it{inOrder ? " in order" : ""}, signed {signed}
      {q === "" ? (
        "."
      ) : (
        <>
          : those that match <code className="data text-ink">{q}</code>.
        </>
      )}
    </p>
  );
}
