"use client";
import { Clock, ListEnd } from "lucide-react";
import type { ReactNode } from "react";
import { useTimeMode } from "@/components/time/use-time-mode";
import { IconButton } from "@/components/ui/icon-button";

interface ListHeaderProps {
  readonly isFollowing: boolean;
  readonly onToggleFollow: () => void;
  /** How many hits there are. */
  readonly children: ReactNode;
}

/** The line above the list: how many, and how they are shown. */
export function ListHeader({ isFollowing, onToggleFollow, children }: ListHeaderProps) {
  const { mode, toggle } = useTimeMode();
  return (
    <div className="flex h-9 shrink-0 items-center gap-1 border-line border-b pr-1.5 pl-3 max-md:h-11">
      <h2 className="mr-auto min-w-0 truncate text-soft text-xs">{children}</h2>
      <IconButton
        icon={Clock}
        size="tinyIcon"
        label={mode === "age" ? "Show times of day" : "Show ages"}
        keys="T"
        onPress={toggle}
      />
      <span className="max-md:hidden">
        <IconButton
          icon={ListEnd}
          size="tinyIcon"
          label={isFollowing ? "Following the newest hit" : "Follow the newest hit"}
          keys="F"
          isOn={isFollowing}
          onPress={onToggleFollow}
        />
      </span>
    </div>
  );
}
