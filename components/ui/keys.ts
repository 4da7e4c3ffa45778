interface Key {
  /** As printed on the keyboard. */
  readonly cap: string;
  /** What `KeyboardEvent.key` says; several where each does a little else. */
  readonly press: readonly string[];
}

/** The keys that controls name and that work from anywhere on the page, or in all of a tree. */
export const KEYS = {
  palette: { cap: "Ctrl+K", press: ["k"] },
  help: { cap: "?", press: ["?"] },
  search: { cap: "/", press: ["/"] },
  copyUrl: { cap: "C", press: ["c"] },
  follow: { cap: "F", press: ["f"] },
  times: { cap: "T", press: ["t"] },
  timeline: { cap: "B", press: ["b"] },
  escape: { cap: "Esc", press: ["Escape"] },
  older: { cap: "J", press: ["j"] },
  newer: { cap: "K", press: ["k"] },
  takeOlder: { cap: "Shift+J", press: ["J"] },
  takeNewer: { cap: "Shift+K", press: ["K"] },
  takeRow: { cap: "X", press: ["x"] },
  olderBeside: { cap: "[", press: ["["] },
  newerBeside: { cap: "]", press: ["]"] },
  sections: { cap: "1 – 8", press: ["1", "2", "3", "4", "5", "6", "7", "8"] },
  pin: { cap: "P", press: ["p"] },
  compare: { cap: "D", press: ["d"] },
  compareBaseline: { cap: "Shift+D", press: ["D"] },
  baseline: { cap: "G", press: ["g"] },
  resend: { cap: "R", press: ["r"] },
  editHit: { cap: "Shift+R", press: ["R"] },
  share: { cap: "S", press: ["s"] },
  note: { cap: "N", press: ["n"] },
  copyCurl: { cap: "Shift+C", press: ["C"] },
  delete: { cap: "Del", press: ["Delete"] },
  undo: { cap: "Z", press: ["z"] },
  unfoldAll: { cap: "+", press: ["+"] },
  foldAll: { cap: "-", press: ["-"] },
  copyValue: { cap: "Y", press: ["y"] },
  copyPath: { cap: "Shift+Y", press: ["Y"] },
} as const satisfies Readonly<Record<string, Key>>;

export type KeyId = keyof typeof KEYS;

export function getKey(id: KeyId): Key {
  return KEYS[id];
}
