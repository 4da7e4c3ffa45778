import { CircleCheck, CirclePause, CircleX, LoaderCircle, type LucideIcon } from "lucide-react";
import type { BulkDto } from "@/lib/resends/bulk-schema";

interface StateLook {
  readonly word: string;
  readonly icon: LucideIcon;
  readonly tone: "neutral" | "good" | "warning" | "info";
  readonly colour: string;
}

/** How a state of a bulk resend shows: by word, sign and colour. */
export const BULK_STATE_LOOK: Readonly<Record<BulkDto["state"], StateLook>> = {
  running: { word: "running", icon: LoaderCircle, tone: "info", colour: "text-info" },
  paused: { word: "paused", icon: CirclePause, tone: "warning", colour: "text-warning" },
  done: { word: "done", icon: CircleCheck, tone: "good", colour: "text-good" },
  cancelled: { word: "cancelled", icon: CircleX, tone: "neutral", colour: "text-soft" },
};
