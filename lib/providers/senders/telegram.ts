import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { json, memberName } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { token } from "@/lib/providers/schemes/token";

export const telegram: Provider = {
  id: "telegram",
  name: "Telegram",
  docs: "https://core.telegram.org/bots/api#setwebhook",
  clues: [
    field("X-Telegram-Bot-Api-Secret-Token"),
    { confidence: "likely", bytes: 'update_id"', json: { "$.update_id": /^\d+$/ } },
  ],
  event: [
    memberName(
      "message",
      "edited_message",
      "channel_post",
      "edited_channel_post",
      "business_connection",
      "business_message",
      "edited_business_message",
      "deleted_business_messages",
      "message_reaction",
      "message_reaction_count",
      "inline_query",
      "chosen_inline_result",
      "callback_query",
      "shipping_query",
      "pre_checkout_query",
      "purchased_paid_media",
      "poll",
      "poll_answer",
      "my_chat_member",
      "chat_member",
      "chat_join_request",
      "chat_boost",
      "removed_chat_boost",
    ),
  ],
  delivery: [{ from: json("$.update_id"), isStable: true }],
  schemes: [token(inField("X-Telegram-Bot-Api-Secret-Token"))],
  secretHint: "It is the secret_token that was given to setWebhook.",
  retry: { policy: "A reasonable number of times.", success: "2xx", evidence: "probable" },
  note: "The answer may carry a call of a bot method.",
};
