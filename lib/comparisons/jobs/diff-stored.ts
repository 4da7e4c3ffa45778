import type { StoredMessage } from "@/lib/comparisons/stored-message";
import { diffMessages } from "@/lib/diff/diff-messages";
import type { LearnedNoise } from "@/lib/diff/diff-options";
import type { MessageDiff } from "@/lib/diff/diff-schema";
import type { DiffSettings } from "@/lib/diff/diff-settings-schema";
import { readMessage } from "./read-message";

export interface DiffInput {
  readonly left: StoredMessage;
  readonly right: StoredMessage;
  readonly settings: DiffSettings;
  readonly learned?: LearnedNoise | undefined;
}

/** Compares two messages with their content codings undone; what of a body could not be compared is in its notes. */
export async function diffStored({ left, right, settings, learned }: DiffInput): Promise<MessageDiff> {
  const first = await readMessage(left);
  const second = await readMessage(right);
  const diff = diffMessages(first.message, second.message, { ...settings, learned });
  const notes = [
    ...(first.note === null ? [] : [`The left body ${first.note}.`]),
    ...(second.note === null ? [] : [`The right body ${second.note}.`]),
  ];
  return { ...diff, body: { ...diff.body, notes: [...notes, ...diff.body.notes] } };
}
