"use client";
import { Share2 } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { definePart } from "@/components/ui/define-part";
import { IconButton } from "@/components/ui/icon-button";
import { useKeys } from "@/components/ui/use-keys";
import { onShareAsked } from "./ask-share";
import type { ShareTarget } from "./share-target";

const ShareDialog = definePart(() => import("./share-dialog").then((module) => module.ShareDialog));

interface ShareControlProps {
  /** "Share this hit". */
  readonly label: string;
  readonly target: ShareTarget;
  readonly headerNames: readonly string[];
  readonly size?: "icon" | "tinyIcon";
  /** plain: of the hit that is looked at; first: before that; null where the page has other keys. */
  readonly keys: "first" | "plain" | null;
  readonly isDisabled?: boolean;
  /** Called before the dialog opens. */
  readonly onOpen?: () => void;
}

/** The button that opens the dialog of a share. */
export function ShareControl(props: ShareControlProps) {
  const { label, target, headerNames, size = "icon", keys, isDisabled = false, onOpen } = props;
  // What was open for one thing is not for another.
  const [opened, setOpened] = useState<(ShareTarget & { readonly pointed: string | null }) | null>(null);
  const open = (pointed: string | null) => {
    if (isDisabled) return;
    onOpen?.();
    setOpened({ ...target, pointed });
  };
  const answer = useEffectEvent((pointed: string | null) => (keys === "plain" ? open(pointed) : undefined));
  useEffect(() => onShareAsked(answer), []);
  useKeys(keys === null ? {} : { share: () => open(null) }, { isFirst: keys === "first" });
  return (
    <>
      <IconButton
        icon={Share2}
        size={size}
        label={label}
        {...(keys === null ? {} : { keyId: "share" as const })}
        isDisabled={isDisabled}
        onPress={() => open(null)}
      />
      {opened === null ? null : (
        <ShareDialog
          target={opened}
          pointed={opened.pointed}
          headerNames={headerNames}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
