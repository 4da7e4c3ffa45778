import { snsHandshake } from "@/lib/providers/handshakes/sns-handshake";
import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { header, json } from "@/lib/providers/request/source";
import { snsSignature } from "@/lib/providers/signatures/sns-signature";

export const awsSns: Provider = {
  id: "aws-sns",
  name: "Amazon SNS",
  docs: "https://docs.aws.amazon.com/sns/latest/dg/sns-http-https-endpoint-as-subscriber.html",
  clues: [
    field("x-amz-sns-message-type"),
    { confidence: "likely", bytes: 'TopicArn"', json: { "$.Type": true, "$.TopicArn": true } },
    agent(/^Amazon Simple Notification Service Agent/),
  ],
  event: [json("$.Type"), header("x-amz-sns-message-type")],
  delivery: [
    { from: json("$.MessageId"), isStable: true, scope: [header("x-amz-sns-subscription-arn")] },
    { from: header("x-amz-sns-message-id"), isStable: true, scope: [header("x-amz-sns-subscription-arn")] },
  ],
  time: [{ from: json("$.Timestamp"), unit: "iso" }],
  schemes: [snsSignature],
  secretHint: "It is the certificate at SigningCertURL, as PEM; check that its host is sns.<region>.amazonaws.com.",
  retry: {
    policy: "3 times, 20 s apart; a policy may ask for up to 100 within 3600 s.",
    delays: [20, 20, 20],
    success: "2xx",
    timeoutSeconds: 15,
    evidence: "documented",
  },
  handshake: snsHandshake,
  note: "The body is JSON although its type says text. Raw deliveries are not signed.",
};
