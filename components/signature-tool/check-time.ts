/** By which clock the age of a signature is judged. */
export type CheckTimeKind = "now" | "came" | "other";

export interface CheckTime {
  readonly kind: CheckTimeKind;
  /** Of "other": Unix seconds or milliseconds, or ISO 8601. */
  readonly text: string;
}

/** Unix seconds of a text, or null when it names no time. A number of 12 digits and more counts milliseconds. */
export function parseCheckTime(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d{1,15}(\.\d+)?$/.test(trimmed)) {
    const number = Number(trimmed);
    return number >= 1e11 ? number / 1000 : number;
  }
  if (!/^\d{4}-\d\d-\d\d/.test(trimmed)) return null;
  const ms = Date.parse(trimmed);
  return Number.isNaN(ms) || ms < 0 ? null : ms / 1000;
}
