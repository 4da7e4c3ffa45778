import type { BinDto } from "@/lib/bins/bin-schema";

/** What a bin is called on the screen: its name, else the start of its slug. */
export function binTitle(bin: Pick<BinDto, "name" | "slug">): string {
  return bin.name.trim() === "" ? `Bin ${bin.slug.slice(0, 6)}` : bin.name;
}
