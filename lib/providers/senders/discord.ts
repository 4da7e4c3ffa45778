import { discordHandshake } from "@/lib/providers/handshakes/discord-handshake";
import type { Provider } from "@/lib/providers/provider";
import { agent, field } from "@/lib/providers/recognition/clue";
import { json, type Source } from "@/lib/providers/request/source";
import { discordSignature } from "@/lib/providers/signatures/discord-signature";

const TYPE = json("$.type");
const INTERACTIONS: Readonly<Record<string, string>> = {
  1: "PING",
  2: "APPLICATION_COMMAND",
  3: "MESSAGE_COMPONENT",
  4: "APPLICATION_COMMAND_AUTOCOMPLETE",
  5: "MODAL_SUBMIT",
};

/** Interactions have numbers; the documentation names them. */
const INTERACTION: Source = {
  label: "$.type, by its name",
  read: (view) => {
    const type = TYPE.read(view);
    return type !== null && Object.hasOwn(INTERACTIONS, type) ? (INTERACTIONS[type] ?? type) : type;
  },
};

export const discord: Provider = {
  id: "discord",
  name: "Discord",
  docs: "https://discord.com/developers/docs/interactions/overview",
  clues: [field("X-Signature-Ed25519"), agent(/^Discord-(?:Interactions|Webhook)\//)],
  event: [json("$.event.type"), INTERACTION],
  delivery: [{ from: json("$.id"), isStable: false }],
  schemes: [discordSignature],
  secretHint: "It is the public key of the application, in hex, on its General Information page.",
  retry: {
    policy: "Webhook events: for up to 10 minutes at growing intervals.",
    success: "204",
    timeoutSeconds: 3,
    evidence: "documented",
  },
  handshake: discordHandshake,
  note: "Discord sends wrong signatures on purpose and wants 401 for them.",
};
