"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type BinChange, updateBin } from "@/components/api/update-bin";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { EventColour } from "@/lib/bins/event-colour";
import { type ColourEdits, type ColourPatch, editedColour, toColourPatch } from "./colour-edits";
import type { RetentionLimits } from "./retention-form";
import {
  checkSettingsForm,
  type FieldTexts,
  findConflicts,
  SETTINGS_FIELDS,
  type SettingsEdits,
  type SettingsField,
  showEdits,
  toSettingsChange,
  toSettingsForm,
} from "./settings-form";

interface SettingsFormParts {
  readonly bin: BinDto;
  readonly limits: RetentionLimits;
  /** Called with the bin as saved, or as it is when there was nothing to save. */
  readonly onSaved: (bin: BinDto) => void;
}

/** The settings of a bin while they are edited, which others may do at the same time. */
export function useSettingsForm({ bin, limits, onSaved }: SettingsFormParts) {
  const [edits, setEdits] = useState<SettingsEdits>({});
  const [colours, setColours] = useState<ColourEdits>({});
  const [problems, setProblems] = useState<FieldTexts>({});
  const current = toSettingsForm(bin);
  const form = showEdits(current, edits);
  const save = useMutation({ mutationFn: (change: BinChange) => updateBin(bin.id, change), onSuccess: onSaved });
  const mend = (field: SettingsField) => setProblems(({ [field]: _mended, ...others }) => others);
  return {
    form,
    problems,
    conflicts: findConflicts(current, edits),
    save,
    change(field: SettingsField, text: string) {
      setEdits((known) => ({ ...known, [field]: { text, base: known[field]?.base ?? current[field] } }));
      mend(field);
    },
    /** The colour chosen for an event; null for its own. */
    colourOf: (eventType: string) => editedColour(eventType, bin.settings.eventColours, colours),
    changeColour: (eventType: string, colour: EventColour | null) =>
      setColours((known) => ({ ...known, [eventType]: colour })),
    /** Takes what the field became elsewhere. */
    take(field: SettingsField) {
      setEdits(({ [field]: _dropped, ...others }) => others);
      mend(field);
    },
    /** Saves; or shows what is wrong, and returns the first field that is. */
    submit(): SettingsField | null {
      const found = checkSettingsForm(form, limits);
      setProblems(found);
      const wrong = SETTINGS_FIELDS.find((field) => found[field] !== undefined) ?? null;
      if (wrong !== null) return wrong;
      const change = toSettingsChange(current, edits);
      const eventColours = toColourPatch(bin.settings.eventColours, colours);
      if (change === null && eventColours === null) onSaved(bin);
      else save.mutate(eventColours === null ? (change ?? {}) : withColours(change, eventColours));
      return null;
    },
  };
}

function withColours(change: BinChange | null, eventColours: ColourPatch): BinChange {
  return { ...change, settings: { ...change?.settings, eventColours } };
}
