interface DiffKey {
  /** As printed on the keyboard. */
  readonly cap: string;
  /** What `KeyboardEvent.key` says. */
  readonly press: readonly string[];
  readonly does: string;
}

/** The keys of the comparison. */
export const DIFF_KEYS = {
  next: { cap: "N J", press: ["n", "j"], does: "Next change" },
  previous: { cap: "P K", press: ["p", "k"], does: "Previous change" },
  swap: { cap: "S", press: ["s"], does: "Swap the sides" },
  unified: { cap: "U", press: ["u"], does: "Unified" },
  split: { cap: "V", press: ["v"], does: "Side by side" },
  ignore: { cap: "I", press: ["i"], does: "Ignore the path from now on, or no longer" },
  noise: { cap: "H", press: ["h"], does: "Show noise, or hide it" },
  help: { cap: "?", press: ["?"], does: "These keys" },
} as const satisfies Readonly<Record<string, DiffKey>>;

export type DiffKeyId = keyof typeof DIFF_KEYS;

/** What a key of the comparison does; null for any other. */
export function findDiffKey(press: string): DiffKeyId | null {
  const ids = Object.keys(DIFF_KEYS).filter((id): id is DiffKeyId => id in DIFF_KEYS);
  return ids.find((id) => (DIFF_KEYS[id].press as readonly string[]).includes(press)) ?? null;
}
