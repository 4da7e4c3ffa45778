import { Pencil, Repeat, Send } from "lucide-react";
import type { Command } from "@/components/palette/command";
import { askResend, type ResendWish } from "@/components/resends/ask-resend";

/** Sending the hit that is looked at again. */
export function resendCommands(shown: number | null): readonly Omit<Command, "group">[] {
  if (shown === null) return [];
  // Once the palette is gone with its keys.
  const ask = (wish: ResendWish) => () => void setTimeout(() => askResend(wish));
  const words = "replay send again target";
  return [
    { id: "resend", label: `Resend hit ${shown}`, icon: Send, keyId: "resend", words, run: ask("last") },
    { id: "resend-to", label: `Resend hit ${shown} to another URL…`, icon: Send, words, run: ask("url") },
    {
      id: "repeat-hit",
      label: `Resend hit ${shown} several times, and compare the answers…`,
      icon: Repeat,
      words: `${words} idempotency idempotent twice parallel repeat`,
      run: ask("repeat"),
    },
    {
      id: "edit-hit",
      label: `Edit and resend hit ${shown}…`,
      icon: Pencil,
      keyId: "editHit",
      words: `${words} change headers body fixture`,
      run: ask("edit"),
    },
  ];
}
