"use client";
import { Eye, EyeOff } from "lucide-react";
import { CopyButton } from "@/components/ui/copy-button";
import { IconButton } from "@/components/ui/icon-button";
import type { Change } from "@/lib/diff/diff-schema";

interface ChangeActionsProps {
  readonly change: Change;
  /** Null where the bin cannot be told to ignore it. */
  readonly onIgnore: ((isIgnored: boolean) => void) | null;
}

/** What can be done with one change. */
export function ChangeActions({ change: { path, op, left, right, noiseKind }, onIgnore }: ChangeActionsProps) {
  const value = op === "removed" ? left : right;
  return (
    <>
      {path === "" ? null : <CopyButton size="tinyIcon" text={path} label={`Copy the path ${path.slice(0, 80)}`} />}
      {value === undefined || op === "moved" ? null : (
        <CopyButton
          size="tinyIcon"
          text={value}
          label={op === "removed" ? "Copy the value before" : "Copy the value after"}
        />
      )}
      {onIgnore === null ? null : noiseKind === "ignored" ? (
        <IconButton size="tinyIcon" icon={Eye} label="Ignore it no longer" cap="I" onPress={() => onIgnore(false)} />
      ) : (
        <IconButton size="tinyIcon" icon={EyeOff} label="Ignore from now on" cap="I" onPress={() => onIgnore(true)} />
      )}
    </>
  );
}
