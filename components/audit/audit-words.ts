import type { AuditEventDto, AuditTopic } from "@/lib/audit/audit-schema";
import { describeChanged } from "./setting-words";

const WORDS: Readonly<Record<string, string>> = {
  "bin.made": "made the bin",
  "bin.changed": "changed the bin",
  "bin.deleted": "deleted the bin",
  "url.changed": "changed the URL of the bin",
  "url.ended": "ended an old URL of the bin",
  "hits.deleted": "deleted hits",
  "hits.imported": "imported hits",
  "hits.exported": "exported hits",
  "hits.resent": "resent many hits",
  "hit.resent": "resent a hit",
  "secret.set": "set a secret",
  "secret.deleted": "removed secrets",
  "secret.revealed": "unveiled a value",
  "share.made": "shared hits",
  "share.revoked": "revoked a shared link",
  "share.viewed": "opened a shared link",
  "target.kept": "kept a target",
  "target.removed": "removed a target",
  "target.retried": "sent dead letters again",
  "target.discarded": "discarded dead letters",
  "relay.invited": "invited a relay",
  "workspace.named": "named the workspace",
  "key.made": "made a key",
  "key.renamed": "renamed a key",
  "key.replaced": "replaced a key",
  "key.revoked": "revoked a key",
  "device.invited": "made a link for another device",
  "browser.signed-in": "signed in",
  "browser.signed-out": "logged out",
};

export const TOPIC_OPTIONS: ReadonlyArray<{ readonly id: AuditTopic | "all"; readonly label: string }> = [
  { id: "all", label: "Everything" },
  { id: "bin", label: "Bins" },
  { id: "url", label: "Capture URLs" },
  { id: "hit", label: "Hits" },
  { id: "target", label: "Targets" },
  { id: "relay", label: "Relays" },
  { id: "secret", label: "Secrets, and what was unveiled" },
  { id: "share", label: "Shared links" },
  { id: "key", label: "Keys" },
  { id: "browser", label: "Browsers" },
  { id: "device", label: "Other devices" },
  { id: "workspace", label: "The workspace" },
];

const SHARED: Readonly<Record<string, string>> = { hit: "shared a hit", diff: "shared a comparison" };

/** What was done, as a verb and its object. */
export function describeAction({ action, subject }: Pick<AuditEventDto, "action" | "subject">): string {
  const shared = action === "share.made" ? SHARED[subject.kind ?? ""] : undefined;
  return shared ?? WORDS[action] ?? action;
}

/** To what, beside the bin: a few names, "" for nothing more. */
export function describeDetail({ action, subject, bin }: Pick<AuditEventDto, "action" | "subject" | "bin">): string {
  const { seq, seqs, provider, label, name, role, format, changed } = subject;
  const called = label ?? (name === bin?.name ? undefined : name);
  const settings = changed === undefined ? [] : describeChanged(action, changed);
  const hits = seqs === undefined ? seq : seqs;
  const several = hits?.includes(", ") === true;
  return [
    hits === undefined ? undefined : `${several ? "hits" : "hit"} ${hits}`,
    provider,
    called,
    role,
    format,
    settings.join(", "),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}
