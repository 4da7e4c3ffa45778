"use client";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { ConflictNote } from "./conflict-note";
import type { useSettingsForm } from "./use-settings-form";

const CHOICES = [
  { id: "off", label: "Off", about: "A check is captured like any other hit, and gets the bin's answer." },
  { id: "ask", label: "Ask", about: "The hit shows what the sender waits for; the bin's answer stays as it is." },
  { id: "auto", label: "Automatic", about: "The bin gives the answer that the sender waits for, where it is safe to." },
] as const;

/** What is done when a sender checks the endpoint before it sends events. */
export function HandshakesField({ settings }: { readonly settings: ReturnType<typeof useSettingsForm> }) {
  const { form, conflicts, change, take } = settings;
  const chosen = CHOICES.find(({ id }) => id === form.handshakes) ?? CHOICES[1];
  const theirs = CHOICES.find(({ id }) => id === conflicts.handshakes);
  return (
    <fieldset className="flex flex-col items-start gap-1.5">
      <legend className="mb-2 font-medium text-ink text-sm">When a sender checks the endpoint</legend>
      <SegmentedControl
        label="When a sender checks the endpoint"
        options={CHOICES}
        value={chosen.id}
        onChange={(id) => change("handshakes", id)}
      />
      {theirs === undefined ? null : <ConflictNote theirs={`“${theirs.label}”`} onTake={() => take("handshakes")} />}
      <p className="text-faint text-xs">{chosen.about}</p>
    </fieldset>
  );
}
