"use client";
import { definePart } from "@/components/ui/define-part";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { BinDialog } from "./bin-menu";
import type { Instance } from "./instance";

// Opened seldom: their code comes when they do.
const AnswerDialog = definePart(() => import("./answer-dialog").then((module) => module.AnswerDialog));
const SettingsDialog = definePart(() => import("./settings-dialog").then((module) => module.SettingsDialog));
const UrlDialog = definePart(() => import("./url-dialog").then((module) => module.UrlDialog));
const DeleteBinDialog = definePart(() => import("./delete-bin-dialog").then((module) => module.DeleteBinDialog));

const GuideDialog = definePart(() => import("./guide-dialog").then((module) => module.GuideDialog));

interface BinDialogsProps {
  readonly bin: BinDto;
  readonly instance: Instance;
  readonly seen: { readonly url: string; readonly seq: number } | null;
  readonly open: BinDialog | null;
  readonly onClose: () => void;
  readonly onSendSample: () => void;
  readonly onSaved: (bin: BinDto) => void;
  readonly onDeleted: () => void;
}

export function BinDialogs(props: BinDialogsProps) {
  const { bin, instance, seen, open, onClose, onSendSample, onSaved, onDeleted } = props;
  switch (open) {
    case "answer":
      return <AnswerDialog bin={bin} onClose={onClose} onSaved={onSaved} />;
    case "settings":
      return <SettingsDialog bin={bin} keeps={instance.keeps} onClose={onClose} onSaved={onSaved} />;
    case "url":
      return <UrlDialog bin={bin} onClose={onClose} onSaved={onSaved} />;
    case "delete":
      return <DeleteBinDialog bin={bin} onClose={onClose} onDeleted={onDeleted} />;
    case "guide":
      return <GuideDialog bin={bin} instance={instance} seen={seen} onSendSample={onSendSample} onClose={onClose} />;
    case null:
      return null;
  }
}
