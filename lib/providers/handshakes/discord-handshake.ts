import { compileJsonPath, readJsonPath } from "@/lib/providers/request/json-path";
import { discordSignature } from "@/lib/providers/signatures/discord-signature";
import { emptyAnswer, jsonAnswer } from "./answers";
import type { Handshaker } from "./handshake";
import { isSignedWith } from "./is-signed-with";

const TYPE = compileJsonPath("$.type");
const EVENT = compileJsonPath("$.event");

/** Discord's PING, of interactions and of webhook events; a wrong signature wants 401. Source: discord-api-docs. */
export const discordHandshake: Handshaker = (view, secret) => {
  const type = readJsonPath(view.json, TYPE);
  const isEvents = type === 0;
  if (!isEvents && (type !== 1 || readJsonPath(view.json, EVENT) !== undefined)) return null;
  const fits = discordSignature.read(view).state === "missing" ? "several" : "only";
  const challenge = "PING";
  if (secret !== null && !isSignedWith(discordSignature, view, secret)) {
    const explanation =
      "Discord's PING is not signed with this application's key: the answer is 401. Discord tries that on purpose.";
    return { challenge, answer: emptyAnswer(401), explanation, fits };
  }
  const unchecked = secret === null ? " Store the public key: Discord also tries wrong signatures, and wants 401." : "";
  const answer = isEvents ? emptyAnswer(204) : jsonAnswer({ type: 1 });
  return {
    challenge,
    answer,
    explanation: `Discord's PING wants ${isEvents ? "204 without a body" : "a PONG"}.${unchecked}`,
    fits,
  };
};
