import { providerName } from "@/components/providers/provider-name";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { SentSample } from "@/lib/samples/sample-schema";

interface SentSampleNoticeProps {
  readonly sent: SentSample;
  readonly onShow: () => void;
}

/** What became of a sample. */
export function SentSampleNotice({ sent, onShow }: SentSampleNoticeProps) {
  const { seq, provider, eventType, signed, note, answerStatus } = sent;
  return (
    <Notice tone="info" action={<Button onPress={onShow}>Show it</Button>}>
      Hit {seq.toLocaleString()}: {providerName(provider)} <span className="data">{eventType}</span>,{" "}
      {signed ? "signed" : "not signed"}, answered {answerStatus}.{note === null ? null : ` ${note}`}
    </Notice>
  );
}
