"use client";
import { useState } from "react";
import type { SendForm } from "@/components/resends/send-form";
import { startSendForm } from "@/components/resends/send-form";
import type { HitDto } from "@/lib/hits/hit-schema";
import { editDrafts } from "./edit-drafts";
import { checkEditForm, type EditForm, type EditProblems, startEditForm } from "./edit-form";

export interface Edit {
  readonly form: EditForm;
  /** Those that are shown: none before somebody wanted to send. */
  readonly problems: EditProblems;
  readonly change: (part: Partial<EditForm>) => void;
  readonly changeSend: (part: Partial<SendForm>) => void;
  /** Back to the captured request. */
  readonly reset: () => void;
  /** From here on problems show. True when there are none. */
  readonly check: () => boolean;
}

/** A hit's request while it is edited; what was written stays until it is reset, also while the dialog is closed. */
export function useEdit(hit: HitDto, lastUrl: string): Edit {
  const { binId, seq } = hit;
  const [edited, setEdited] = useState(() => editDrafts.find(binId, seq));
  const [isChecked, setIsChecked] = useState(false);
  const form = edited ?? startEditForm(hit, startSendForm(lastUrl));
  const found = checkEditForm(form, hit);
  const change = (part: Partial<EditForm>) => {
    const next = { ...form, ...part };
    setEdited(next);
    editDrafts.keep(binId, seq, next);
  };
  return {
    form,
    problems: isChecked ? found : {},
    change,
    changeSend: (part) => change({ send: { ...form.send, ...part } }),
    reset() {
      setEdited(startEditForm(hit, form.send));
      setIsChecked(false);
      editDrafts.drop(binId, seq);
    },
    check() {
      setIsChecked(true);
      return Object.keys(found).length === 0;
    },
  };
}
