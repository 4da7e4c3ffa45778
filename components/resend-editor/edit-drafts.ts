import type { EditForm } from "./edit-form";

const MOST = 20;
const drafts = new Map<string, EditForm>();

const keyOf = (binId: string, seq: number) => `${binId}/${seq}`;

/** Edited requests of this page, so that a dialog that was closed opens as it was left. The last 20 are held. */
export const editDrafts = {
  find: (binId: string, seq: number): EditForm | null => drafts.get(keyOf(binId, seq)) ?? null,
  keep(binId: string, seq: number, form: EditForm): void {
    drafts.delete(keyOf(binId, seq));
    drafts.set(keyOf(binId, seq), form);
    for (const key of drafts.keys()) if (drafts.size > MOST) drafts.delete(key);
  },
  drop: (binId: string, seq: number): void => void drafts.delete(keyOf(binId, seq)),
};
