import type { VaryingDto } from "@/lib/comparisons/many-schema";

interface HowWords {
  readonly sign: string;
  readonly text: string;
  readonly tone: string;
}

/** How a path varies, in a sign and in words. `count` is how many hits are looked at. */
export function describeHow({ how, present, distinct, types }: VaryingDto, count: number): HowWords {
  switch (how) {
    case "types":
      return { sign: "⇄", text: types.join(" or "), tone: "text-warning" };
    case "absent":
      return { sign: "∅", text: `missing in ${count - present} of ${count}`, tone: "text-warning" };
    case "sometimes":
      return { sign: "~", text: `${distinct} different values`, tone: "text-soft" };
    case "always":
      return { sign: "≠", text: "another in each", tone: "text-faint" };
  }
}
