import type { DeliveryId, Provider } from "./provider";
import type { Source } from "./request/source";

const INTRODUCTION = `# Providers

Made from the data sheets in \`lib/providers/senders\`, in the order of recognition. For each sender: what names the event,
the delivery and the attempt, what is signed and how, what happens after a failed delivery. *Probably* marks what was not
read in the sender's own documentation.

\`{t}\` is the time as it was sent, \`{body}\` the bytes of the body, \`{url}\` the URL as the sender has it configured.
A delivery id is *stable* when every attempt carries the same: hits are grouped by those only.
`;

/** docs/providers.md. */
export function formatProvidersDocument(providers: readonly Provider[]): string {
  return `${[INTRODUCTION, ...providers.map(formatProvider)].join("\n")}`;
}

function formatProvider(provider: Provider): string {
  const rows = [
    ["Event", formatSources(provider.event)],
    ["Delivery id", provider.delivery.map(formatDelivery).join(", else ")],
    [
      "Attempt",
      provider.attempt === undefined
        ? ""
        : `${code(provider.attempt.from.label)}, counted from ${provider.attempt.first}`,
    ],
    ["Proof", formatProof(provider)],
    ["Age", formatAge(provider)],
    ["Secret", provider.secretHint ?? ""],
    ["Retries", formatRetry(provider)],
    ["Handshake", provider.handshake === undefined ? "" : "answered"],
    ["Note", provider.note ?? ""],
  ];
  const lines = rows.filter(([, text]) => text !== "").map(([name, text]) => `- ${name}: ${text}`);
  return `## ${provider.name}\n\n\`${provider.id}\` · [documentation](${provider.docs})\n\n${lines.join("\n")}\n`;
}

function formatSources(sources: readonly Source[]): string {
  return sources.map(({ label }) => code(label)).join(", else ");
}

function formatDelivery({ from, isStable, scope = [] }: DeliveryId): string {
  const within = scope.length === 0 ? "" : ` within ${formatSources(scope)}`;
  return `${code(from.label)}${within} (${isStable ? "stable" : "not known to be stable"})`;
}

function formatProof({ schemes, isProofUnsettled = false }: Provider): string {
  if (isProofUnsettled) return "not settled";
  return schemes.map(({ label }) => escapeText(label)).join("; or ") || "none";
}

function formatAge({ schemes }: Provider): string {
  const limit = schemes.find(({ time }) => time !== null && time.tolerance !== null)?.time;
  if (limit === undefined || limit === null) return "";
  const ahead = limit.future === true ? `, or as far in the future` : "";
  return `at most ${limit.tolerance} s${ahead}`;
}

function formatRetry({ retry }: Provider): string {
  if (retry === undefined) return "";
  const parts = [
    retry.policy ?? "",
    retry.success === undefined ? "" : `Success: ${retry.success}.`,
    retry.timeoutSeconds === undefined ? "" : `Time-out: ${retry.timeoutSeconds} s.`,
  ];
  return `${retry.evidence === "probable" ? "*Probably:* " : ""}${parts.filter((part) => part !== "").join(" ")}`;
}

function code(label: string): string {
  return `\`${label}\``;
}

/** Angle brackets would be tags in Markdown. */
function escapeText(text: string): string {
  return text.replaceAll("<", "&lt;");
}
