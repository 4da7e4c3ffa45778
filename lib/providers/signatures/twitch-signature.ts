import { header } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

const TIME_FIELD = "Twitch-Eventsub-Message-Timestamp";

/** Source: dev.twitch.tv/docs/eventsub/handling-webhook-events. */
export const twitchSignature = mac({
  algorithm: "sha256",
  encoding: "hex",
  carrier: withTime(
    inField("Twitch-Eventsub-Message-Signature", { prefix: "sha256=" }),
    header(TIME_FIELD),
    TIME_FIELD,
  ),
  content: "{Twitch-Eventsub-Message-Id}{t}{body}",
  time: { unit: "iso", tolerance: 600, future: false },
});
