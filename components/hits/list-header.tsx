"use client";
import { ListEnd } from "lucide-react";
import type { ReactNode } from "react";
import { TimeModeButton } from "@/components/time/time-mode-button";
import { IconButton } from "@/components/ui/icon-button";

interface ListHeaderProps {
  readonly isFollowing: boolean;
  readonly onToggleFollow: () => void;
  /** How many hits there are. */
  readonly children: ReactNode;
  /** What can be done with all that are listed. */
  readonly actions?: ReactNode;
}

/** The line above the list: how many, and how they are shown. */
export function ListHeader({ isFollowing, onToggleFollow, children, actions }: ListHeaderProps) {
  return (
    <div className="flex h-9 shrink-0 items-center gap-1 border-line border-b pr-1.5 pl-3 max-md:h-11">
      <h2 className="mr-auto min-w-0 truncate text-soft text-xs">{children}</h2>
      {actions}
      <TimeModeButton />
      <span className="max-md:hidden">
        <IconButton
          icon={ListEnd}
          size="tinyIcon"
          label={isFollowing ? "Following the newest hit" : "Follow the newest hit"}
          keyId="follow"
          isOn={isFollowing}
          onPress={onToggleFollow}
        />
      </span>
    </div>
  );
}
