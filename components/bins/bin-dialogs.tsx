"use client";
import dynamic from "next/dynamic";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { BinDialog } from "./bin-menu";

// Opened seldom: their code comes when they do.
const AnswerDialog = dynamic(() => import("./answer-dialog").then((module) => module.AnswerDialog));
const RenameDialog = dynamic(() => import("./rename-dialog").then((module) => module.RenameDialog));
const DeleteBinDialog = dynamic(() => import("./delete-bin-dialog").then((module) => module.DeleteBinDialog));

interface BinDialogsProps {
  readonly bin: BinDto;
  readonly open: BinDialog | null;
  readonly onClose: () => void;
  readonly onSaved: (bin: BinDto) => void;
  readonly onDeleted: () => void;
}

export function BinDialogs({ bin, open, onClose, onSaved, onDeleted }: BinDialogsProps) {
  switch (open) {
    case "answer":
      return <AnswerDialog bin={bin} onClose={onClose} onSaved={onSaved} />;
    case "rename":
      return <RenameDialog bin={bin} onClose={onClose} onSaved={onSaved} />;
    case "delete":
      return <DeleteBinDialog bin={bin} onClose={onClose} onDeleted={onDeleted} />;
    case null:
      return null;
  }
}
