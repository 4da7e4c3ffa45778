import { VERDICT_LOOK } from "@/components/resends/verdict-look";
import type { HitSummary } from "@/lib/hits/hit-schema";

/** What came of the last resend of a hit: a sign and, where there is room, the word. */
export function ResendMark({ resend }: { readonly resend: NonNullable<HitSummary["resend"]> }) {
  const { word, icon: Icon, colour, meaning } = VERDICT_LOOK[resend.verdict];
  const outcome = resend.status === null ? "no answer" : `answered ${resend.status}`;
  return (
    <span
      title={`Last resend: ${outcome}. ${meaning}.`}
      className={`flex shrink-0 items-center gap-0.5 font-medium ${colour}`}
    >
      <Icon aria-hidden="true" className="size-3" />
      <span className="sr-only">resend</span>
      <span className="@max-[20rem]:sr-only">{word}</span>
      <span className="sr-only">, {outcome}</span>
    </span>
  );
}
