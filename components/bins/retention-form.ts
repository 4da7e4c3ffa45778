import type { Retention } from "@/lib/bins/settings-schema";
import type { Instance } from "./instance";

/** What is typed; "" for the instance's value. Bytes are typed as MB. */
export interface RetentionForm {
  readonly days: string;
  readonly hits: string;
  readonly megabytes: string;
}

export type RetentionProblems = { readonly [Field in keyof RetentionForm]?: string };
/** The most that the instance keeps, in the same units as the form. */
export type RetentionLimits = { readonly [Field in keyof RetentionForm]: number };

const MEGABYTE = 1_000_000;
const FIELDS = ["days", "hits", "megabytes"] as const;

export function toRetentionForm({ days, hits, bytes }: Retention): RetentionForm {
  return {
    days: days?.toString() ?? "",
    hits: hits?.toString() ?? "",
    megabytes: bytes === undefined ? "" : String(bytes / MEGABYTE),
  };
}

export function toRetentionLimits(most: Instance["keeps"]): RetentionLimits {
  return { days: most.days, hits: most.hits, megabytes: most.bytes / MEGABYTE };
}

export function checkRetentionForm(form: RetentionForm, limits: RetentionLimits): RetentionProblems {
  const problems: { -readonly [Field in keyof RetentionForm]?: string } = {};
  for (const field of FIELDS) {
    const text = form[field].trim();
    if (text === "") continue;
    const value = Number(text);
    const isWhole = field === "megabytes" || Number.isInteger(value);
    if (!/^\d+(\.\d+)?$/.test(text) || !isWhole || value <= 0) problems[field] = "A number above 0";
    else if (value > limits[field]) problems[field] = `At most ${limits[field].toLocaleString()} here`;
  }
  return problems;
}

/** As a merge patch (RFC 7396): null takes the instance's value again. The form must be without problems. */
export function toRetentionPatch({ days, hits, megabytes }: RetentionForm): Record<keyof Retention, number | null> {
  const toNumber = (text: string) => (text.trim() === "" ? null : Number(text.trim()));
  const mb = toNumber(megabytes);
  return {
    days: toNumber(days),
    hits: toNumber(hits),
    bytes: mb === null ? null : Math.max(1, Math.round(mb * MEGABYTE)),
  };
}
