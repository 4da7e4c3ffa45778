"use client";
import { Pencil } from "lucide-react";
import { definePart } from "@/components/ui/define-part";
import { IconButton } from "@/components/ui/icon-button";
import { LongText } from "@/components/ui/long-text";
import type { HitDto } from "@/lib/hits/hit-schema";

// Written seldom, read often.
const NoteEditor = definePart(() => import("./note-editor").then((module) => module.NoteEditor));

interface NoteViewProps {
  readonly hit: HitDto;
  readonly isEditing: boolean;
  /** Null for those who may not. */
  readonly onEdit: ((isEditing: boolean) => void) | null;
}

/** What people wrote about a hit; everybody who sees the bin sees it. */
export function NoteView({ hit, isEditing, onEdit }: NoteViewProps) {
  if (isEditing && onEdit !== null) return <NoteEditor hit={hit} onClose={() => onEdit(false)} />;
  if (hit.note === null) return null;
  return (
    <section
      aria-label="Note"
      className="order-2 mt-2 flex basis-full items-start gap-2 rounded-md border border-line bg-app py-1 pr-1 pl-2.5 max-md:mx-2"
    >
      <p className="min-w-0 flex-1 whitespace-pre-wrap py-0.5 text-ink text-sm [overflow-wrap:anywhere]">
        <LongText text={hit.note} />
      </p>
      {onEdit === null ? null : (
        <IconButton icon={Pencil} size="tinyIcon" label="Edit the note" keyId="note" onPress={() => onEdit(true)} />
      )}
    </section>
  );
}
