import type { MouseEvent } from "react";

/** Whether a click or a context menu came from a finger. */
export function isTouch({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "touch";
}
