"use client";
import { type FormEvent, useRef } from "react";
import { ApiError } from "@/components/api/api-error";
import { Button } from "@/components/ui/button";
import { ByteSize } from "@/components/ui/byte-size";
import { Count } from "@/components/ui/count";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { BinDto } from "@/lib/bins/bin-schema";
import { AccessFields } from "./access-fields";
import { ComparisonFields } from "./comparison-fields";
import { EventColoursField } from "./event-colours-field";
import { HandshakesField } from "./handshakes-field";
import type { Instance } from "./instance";
import { toRetentionLimits } from "./retention-form";
import { SettingsField } from "./settings-field";
import { useSettingsForm } from "./use-settings-form";

interface SettingsDialogProps {
  readonly bin: BinDto;
  /** The most that the instance keeps. */
  readonly keeps: Instance["keeps"];
  readonly onClose: () => void;
  readonly onSaved: (bin: BinDto) => void;
}

/** The bin's name, how much it keeps, who may send, how it meets a sender's check, and how it shows events. */
export function SettingsDialog({ bin, keeps, onClose, onSaved }: SettingsDialogProps) {
  const element = useRef<HTMLFormElement>(null);
  const limits = toRetentionLimits(keeps);
  const settings = useSettingsForm({
    bin,
    limits,
    onSaved: (saved) => {
      onSaved(saved);
      onClose();
    },
  });
  const { form, conflicts, save, submit } = settings;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = submit();
    const field = wrong === null ? null : element.current?.querySelector<HTMLElement>(`[data-field=${wrong}]`);
    // What is folded takes no focus.
    field?.closest("details")?.setAttribute("open", "");
    field?.querySelector<HTMLElement>("input, textarea")?.focus();
  };
  const hasConflicts = Object.keys(conflicts).length > 0;
  return (
    <Dialog title="Settings of the bin" isOpen onClose={onClose}>
      <form ref={element} onSubmit={handleSubmit} className="flex flex-col gap-5">
        <SettingsField settings={settings} name="name" label="Name" isAutoFocused />
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-2 font-medium text-ink text-sm">What it keeps</legend>
          <div className="grid grid-cols-3 gap-3">
            <SettingsField settings={settings} name="days" label="Days" placeholder={most(limits.days)} isNumber />
            <SettingsField settings={settings} name="hits" label="Hits" placeholder={most(limits.hits)} isNumber />
            <SettingsField
              settings={settings}
              name="megabytes"
              label="MB of bodies"
              placeholder={most(limits.megabytes)}
              isNumber
            />
          </div>
          <p className="text-faint text-xs">
            Beyond any of these the oldest hits are deleted for good; pinned hits stay. Empty: what this instance keeps.
            The bin holds <Count value={bin.hitCount} /> {bin.hitCount === 1 ? "hit" : "hits"} and{" "}
            <ByteSize bytes={bin.storedBytes} />.
          </p>
        </fieldset>
        <HandshakesField settings={settings} />
        <EventColoursField bin={bin} settings={settings} />
        <AccessFields settings={settings} />
        <ComparisonFields settings={settings} />
        <Excess bin={bin} hits={Number(form.hits)} />
        {save.isError ? (
          <Notice tone="bad">
            Nothing was saved. {save.error instanceof ApiError ? save.error.explanation : save.error.message}
          </Notice>
        ) : null}
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" isPending={save.isPending}>
            {hasConflicts ? "Replace theirs" : "Save"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function most(limit: number): string {
  return limit.toLocaleString();
}

/** Says what saving costs at once. */
function Excess({ bin, hits }: { readonly bin: BinDto; readonly hits: number }) {
  const excess = bin.hitCount - hits;
  if (!(hits >= 1 && excess > 0)) return null;
  return (
    <Notice tone="warning">
      The oldest <Count value={excess} /> {excess === 1 ? "hit goes" : "hits go"} within minutes, but for pinned ones.
    </Notice>
  );
}
