import type { Provider } from "@/lib/providers/provider";
import { field } from "@/lib/providers/recognition/clue";
import { header } from "@/lib/providers/request/source";
import { inField } from "@/lib/providers/schemes/carrier";
import { token } from "@/lib/providers/schemes/token";

export const googleChannel: Provider = {
  id: "google-channel",
  name: "Google channel notification",
  docs: "https://developers.google.com/drive/api/guides/push",
  clues: [field("X-Goog-Channel-ID"), field("X-Goog-Resource-State")],
  event: [header("X-Goog-Resource-State")],
  delivery: [{ from: header("X-Goog-Message-Number"), isStable: true, scope: [header("X-Goog-Channel-ID")] }],
  schemes: [token(inField("X-Goog-Channel-Token"))],
  secretHint: "It is the token that was given when the channel was made.",
  retry: { policy: "After 500, 502, 503 and 504 only.", success: "2xx", evidence: "probable" },
  note: "Drive, Calendar and others. The body is empty; the first notification is sync.",
};
