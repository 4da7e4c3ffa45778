"use client";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ApiError } from "@/components/api/api-error";
import { updateBin } from "@/components/api/update-bin";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextField } from "@/components/ui/text-field";
import type { BinDto } from "@/lib/bins/bin-schema";
import { type AnswerForm, type AnswerFormProblems, checkAnswerForm, toAnswerForm, toAnswerPatch } from "./answer-form";

interface AnswerDialogProps {
  readonly bin: BinDto;
  readonly onClose: () => void;
  readonly onSaved: (bin: BinDto) => void;
}

const DEFAULTS: AnswerForm = { status: "", delayMs: "", headers: "", bodyKind: "default", body: "" };

/** What the bin replies to every hit. */
export function AnswerDialog({ bin, onClose, onSaved }: AnswerDialogProps) {
  const stored = toAnswerForm(bin.settings.answer.default);
  const [form, setForm] = useState(stored);
  const [problems, setProblems] = useState<AnswerFormProblems>({});
  const save = useMutation({
    mutationFn: () => updateBin(bin.id, { settings: { answer: { default: toAnswerPatch(form) } } }),
    onSuccess: (changed) => {
      onSaved(changed);
      onClose();
    },
  });
  const change = (part: Partial<AnswerForm>) => setForm((known) => ({ ...known, ...part }));
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const found = checkAnswerForm(form);
    setProblems(found);
    if (Object.keys(found).length === 0) save.mutate();
  };
  const kinds = [
    { id: "default", label: "ok" },
    { id: "text", label: "Own text" },
    ...(stored.bodyKind === "bytes" ? [{ id: "bytes", label: "Bytes, as set" } as const] : []),
  ] as const;
  return (
    <Dialog title="What the bin answers" width="wide" isOpen onClose={onClose}>
      <form onSubmit={handleSubmit} className="flex flex-col gap-4">
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label="Status"
            value={form.status}
            onChange={(status) => change({ status })}
            placeholder="200"
            inputMode="numeric"
            isMono
            isAutoFocused
            error={problems.status ?? null}
          />
          <TextField
            label="Delay, ms"
            value={form.delayMs}
            onChange={(delayMs) => change({ delayMs })}
            placeholder="0"
            inputMode="numeric"
            isMono
            error={problems.delayMs ?? null}
          />
        </div>
        <TextField
          label="Headers"
          value={form.headers}
          onChange={(headers) => change({ headers })}
          placeholder="content-type: application/json"
          rows={3}
          isMono
          description="One per line. Cookies and headers that change how browsers treat this origin are left out."
          error={problems.headers ?? null}
        />
        <div className="flex flex-col gap-2">
          <div className="flex items-center justify-between">
            <span className="font-medium text-sm text-soft">Body</span>
            <SegmentedControl
              label="Body of the answer"
              options={kinds}
              value={form.bodyKind}
              onChange={(bodyKind) => change({ bodyKind })}
            />
          </div>
          {form.bodyKind === "text" ? (
            <TextField
              label="Body"
              isLabelHidden
              value={form.body}
              onChange={(body) => change({ body })}
              rows={6}
              isMono
              maxLength={1024 * 1024}
            />
          ) : null}
        </div>
        {save.isError ? (
          <Notice tone="bad">{save.error instanceof ApiError ? save.error.explanation : save.error.message}</Notice>
        ) : null}
        <div className="flex flex-wrap justify-end gap-2">
          <Button tone="quiet" className="mr-auto" onPress={() => setForm(DEFAULTS)}>
            Back to the default
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" isPending={save.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
