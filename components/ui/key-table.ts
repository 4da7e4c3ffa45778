import { KEYS } from "./keys";

interface KeyEntry {
  /** As printed on the keyboard; several for one thing are parted by a space, from and to by a dash. */
  readonly keys: string;
  readonly does: string;
  /** It changes something: not for who may only look. */
  readonly isChange?: true;
}

interface KeyGroup {
  readonly title: string;
  readonly entries: readonly KeyEntry[];
}

/** Every key of the dashboard, by where it works: what the help shows. A test holds it against what handles keys. */
export const KEY_TABLE: readonly KeyGroup[] = [
  {
    title: "Anywhere",
    entries: [
      { keys: KEYS.palette.cap, does: "Commands, bins, jump to a hit" },
      { keys: KEYS.search.cap, does: "Search" },
      { keys: KEYS.timeline.cap, does: "Timeline" },
      { keys: KEYS.copyUrl.cap, does: "Copy the capture URL" },
      { keys: KEYS.follow.cap, does: "Follow the newest hit, or stop" },
      { keys: KEYS.times.cap, does: "Ages or times of day" },
      { keys: KEYS.help.cap, does: "These keys" },
      { keys: KEYS.escape.cap, does: "Select none; back to the list" },
    ],
  },
  {
    title: "Hits",
    entries: [
      { keys: `${KEYS.older.cap} ${KEYS.newer.cap}`, does: "Older, newer hit" },
      { keys: `${KEYS.takeOlder.cap} ${KEYS.takeNewer.cap}`, does: "Select on the way" },
      { keys: KEYS.takeRow.cap, does: "Select the row, or not" },
      { keys: KEYS.compare.cap, does: "Compare with the one before of its kind; the two selected" },
      { keys: KEYS.compareBaseline.cap, does: "Compare with the baseline of its event" },
      { keys: KEYS.baseline.cap, does: "Make it the baseline of its event, or no longer", isChange: true },
      { keys: KEYS.pin.cap, does: "Pin, or unpin", isChange: true },
      { keys: KEYS.delete.cap, does: "Delete", isChange: true },
      { keys: KEYS.undo.cap, does: "Undo what was just deleted", isChange: true },
    ],
  },
  {
    title: "In the list",
    entries: [
      { keys: "↓ ↑", does: "Older, newer hit; with Shift select on the way" },
      { keys: "PgDn PgUp", does: "A page further, back" },
      { keys: "Home End", does: "Newest, oldest" },
      { keys: "Space", does: "Select the row, or not" },
      { keys: "Ctrl+A", does: "Select all" },
      { keys: "Enter", does: "Read the hit" },
    ],
  },
  {
    title: "The hit beside",
    entries: [
      { keys: `${KEYS.olderBeside.cap} ${KEYS.newerBeside.cap}`, does: "Older, newer hit" },
      { keys: KEYS.sections.cap, does: "Jump to a section" },
      { keys: KEYS.resend.cap, does: "Resend to the last target; the selected, wherever", isChange: true },
      { keys: KEYS.editHit.cap, does: "Edit and resend; Ctrl+Enter sends", isChange: true },
      { keys: KEYS.share.cap, does: "Share it, or the selected", isChange: true },
      { keys: KEYS.note.cap, does: "Write a note", isChange: true },
      { keys: "Ctrl+Enter", does: "Save the note", isChange: true },
      { keys: KEYS.copyCurl.cap, does: "Copy as curl" },
    ],
  },
  {
    title: "In the search field",
    entries: [
      { keys: "↓ ↑", does: "Through the completions; into the list" },
      { keys: "Tab", does: "Take the completion" },
      { keys: "Enter", does: "Take the completion; search" },
      { keys: "Esc", does: "Close, then clear, then leave" },
    ],
  },
  {
    title: "On the timeline",
    entries: [
      { keys: "← →", does: "Earlier, later; with Shift choose a span" },
      { keys: "PgUp PgDn", does: "Ten columns earlier, later" },
      { keys: "Home End", does: "Earliest, latest" },
      { keys: "Enter", does: "Show the hits of the span only" },
      { keys: "Esc", does: "Let go of the span" },
    ],
  },
  {
    title: "In a tree",
    entries: [
      { keys: "↓ ↑ Home End", does: "Through the rows" },
      { keys: "→ ←", does: "Unfold, fold; in, out" },
      { keys: "Enter Space", does: "Unfold, or fold" },
      { keys: `${KEYS.unfoldAll.cap} ${KEYS.foldAll.cap}`, does: "Unfold all, fold all" },
      { keys: KEYS.copyValue.cap, does: "Copy the value" },
      { keys: KEYS.copyPath.cap, does: "Copy the path" },
    ],
  },
  {
    title: "In the search of a tree",
    entries: [
      { keys: "Enter Shift+Enter", does: "Next, previous match" },
      { keys: "Esc", does: "Clear, back to the tree" },
    ],
  },
  {
    title: "On the divider",
    entries: [
      { keys: "← →", does: "Narrower, wider list" },
      { keys: "Home End", does: "Narrowest, widest list" },
    ],
  },
];
