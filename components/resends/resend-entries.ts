import { Pencil, Repeat, Send, ShieldAlert } from "lucide-react";
import type { MenuEntry } from "@/components/ui/menu-entry";
import type { Signing } from "@/lib/resends/resend-schema";
import type { UsedTarget } from "@/lib/resends/target-schema";
import { describeFailure } from "./describe-failure";
import { shortTarget } from "./short-target";

const MOST_TARGETS = 5;

const SIGNED: ReadonlyArray<{ readonly signing: Signing; readonly label: string }> = [
  { signing: "exact", label: "With the captured signature" },
  { signing: "stale", label: "Signed too long ago" },
  { signing: "wrong", label: "Signed wrongly" },
];

interface EntryActions {
  readonly onSend: (url: string, signing: Signing | null) => void;
  readonly onAskUrl: () => void;
  readonly onRepeat: () => void;
  readonly onEdit: () => void;
}

/** What else can be sent where: to the targets that were used last, elsewhere, edited, or signed otherwise. */
export function listResendEntries(
  targets: readonly UsedTarget[],
  possible: readonly Signing[],
  { onSend, onAskUrl, onRepeat, onEdit }: EntryActions,
): readonly MenuEntry[] {
  const last = targets[0]?.url;
  const used = targets.slice(0, MOST_TARGETS).map(
    (target): MenuEntry => ({
      id: `to ${target.url}`,
      label: shortTarget(target.url),
      icon: Send,
      ...hintOf(target),
      onAction: () => onSend(target.url, null),
    }),
  );
  const signed =
    last === undefined
      ? []
      : SIGNED.filter(({ signing }) => possible.length > 1 && possible.includes(signing)).map(
          ({ signing, label }): MenuEntry => ({
            id: signing,
            label,
            icon: ShieldAlert,
            onAction: () => onSend(last, signing),
          }),
        );
  return [
    ...used,
    ...(used.length === 0 ? [] : (["separator"] as const)),
    { id: "url", label: "To another URL, or otherwise…", onAction: onAskUrl },
    { id: "repeat", label: "Several times, answers compared…", icon: Repeat, onAction: onRepeat },
    { id: "edit", label: "Edit and resend…", icon: Pencil, hint: "Shift+R", onAction: onEdit },
    ...(signed.length === 0 ? [] : (["separator"] as const)),
    ...signed,
  ];
}

function hintOf({ lastStatus, lastError }: UsedTarget): { readonly hint?: string } {
  if (lastStatus !== null) return { hint: String(lastStatus) };
  return lastError === null ? {} : { hint: describeFailure({ code: lastError }) };
}
