import { textAnswer } from "./answers";
import type { Handshaker } from "./handshake";

/** Dropbox's challenge in the query. Source: dropbox.com/developers/reference/webhooks. */
export const dropboxHandshake: Handshaker = (view) => {
  const challenge = view.request.method === "GET" ? view.query("challenge") : null;
  if (challenge === null) return null;
  const explanation = "Dropbox asks for its challenge as text.";
  return {
    challenge,
    answer: textAnswer(challenge),
    explanation,
    fits: /^DropboxWebhooks/.test(view.header("User-Agent") ?? "") ? "only" : "several",
  };
};
