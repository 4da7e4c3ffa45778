import { definePart } from "@/components/ui/define-part";

/** The palette, whose code comes as soon as Ctrl or Cmd is down. */
export const BinPalette = definePart(() => import("./bin-palette").then((module) => module.BinPalette));
