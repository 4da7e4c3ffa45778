"use client";
import { Clock } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { useTimeMode } from "./use-time-mode";

/** Switches every time of the page between its age and the time of day. */
export function TimeModeButton() {
  const { mode, toggle } = useTimeMode();
  return (
    <IconButton
      icon={Clock}
      size="tinyIcon"
      label={mode === "age" ? "Show times of day" : "Show ages"}
      keyId="times"
      onPress={toggle}
    />
  );
}
