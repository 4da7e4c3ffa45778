import { xHandshake } from "@/lib/providers/handshakes/x-handshake";
import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { memberName } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

export const x: Provider = {
  id: "x",
  name: "X",
  docs: "https://docs.x.com/x-api/webhooks/introduction",
  clues: [field("x-twitter-webhooks-signature")],
  event: [
    memberName(
      "tweet_create_events",
      "favorite_events",
      "follow_events",
      "unfollow_events",
      "block_events",
      "unblock_events",
      "mute_events",
      "unmute_events",
      "direct_message_events",
      "direct_message_indicate_typing_events",
      "direct_message_mark_read_events",
      "tweet_delete_events",
      "user_event",
    ),
  ],
  delivery: [],
  schemes: [
    mac({
      algorithm: "sha256",
      encoding: "base64",
      carrier: inField("x-twitter-webhooks-signature", { prefix: "sha256=" }),
      content: "{body}",
    }),
  ],
  secretHint: "It is the consumer secret of the app.",
  retry: { success: "200", timeoutSeconds: 10, evidence: "documented" },
  handshake: xHandshake,
};
