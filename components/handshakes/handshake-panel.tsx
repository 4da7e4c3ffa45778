"use client";
import { Handshake } from "lucide-react";
import { providerName } from "@/components/providers/provider-name";
import { CopyButton } from "@/components/ui/copy-button";
import type { HitHandshake } from "@/lib/hits/hit-handshake-schema";
import { AnswerToGive } from "./answer-to-give";
import { describeHandshake } from "./describe-handshake";
import { HandshakeSetting } from "./handshake-setting";

interface HandshakePanelProps {
  readonly binId: string;
  readonly handshake: HitHandshake;
}

/** That a hit is no event but a sender's check of the endpoint: what is asked, and what is to be answered. */
export function HandshakePanel({ binId, handshake }: HandshakePanelProps) {
  const { provider, challenge, explanation, answer, answered, handsOverSecret } = handshake;
  return (
    <section aria-labelledby="handshake-title" className="border-line border-b px-4 py-3">
      <div className="flex gap-2.5 rounded-lg border border-info-line bg-info-soft p-3 max-md:flex-col">
        <Handshake aria-hidden="true" className="mt-px size-5 shrink-0 text-info" strokeWidth={1.75} />
        <div className="flex min-w-0 flex-1 flex-col gap-3">
          <div>
            <h3 id="handshake-title" className="font-semibold text-base text-info">
              A check of the endpoint by {providerName(provider)}: {describeHandshake(handshake)}
            </h3>
            <p className="max-w-[76ch] text-ink text-sm [overflow-wrap:anywhere]">
              {explanation}
              {handsOverSecret && !answered ? " The request carries the secret itself: store it for the sender." : ""}
            </p>
          </div>
          {challenge === "" ? null : (
            <div className="flex min-w-0 items-baseline gap-2 text-sm">
              <span className="w-20 shrink-0 text-soft">Challenge</span>
              <span className="data min-w-0 text-ink [overflow-wrap:anywhere]">{challenge}</span>
              <CopyButton size="tinyIcon" text={challenge} label="Copy the challenge" />
            </div>
          )}
          {answer === null ? null : <AnswerToGive answer={answer} isGiven={answered} />}
          <HandshakeSetting binId={binId} isAnswered={answered} />
        </div>
      </div>
    </section>
  );
}
