import { slugSchema } from "@/lib/bins/create-bin-schema";

/** How long an old URL goes on, in seconds. */
export const OVERLAPS = [
  { id: "0", label: "Not at all: it ends now" },
  { id: "3600", label: "One hour" },
  { id: "86400", label: "One day" },
  { id: "604800", label: "A week" },
  { id: "2592000", label: "30 days" },
] as const;
export type OverlapId = (typeof OVERLAPS)[number]["id"];

/** A slug as it is typed: capitals become small, spaces hyphens. */
export function tidySlug(typed: string): string {
  return typed.toLowerCase().replace(/\s+/g, "-");
}

/** What is wrong with a slug, in words after "The name"; null when nothing is, or none is given. */
export function findSlugProblem(slug: string): string | null {
  if (slug === "") return null;
  const parsed = slugSchema.safeParse(slug);
  return parsed.success ? null : `The name ${parsed.error.issues[0]?.message ?? "is not possible"}.`;
}
