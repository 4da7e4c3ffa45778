"use client";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import type { FrameContent } from "./frame-content";
import { postIntoFrame } from "./post-into-frame";

interface PreviewFrameProps {
  readonly title: string;
  /** Stays the same while the frame is there. */
  readonly content: FrameContent;
  /** False only for the browser's own PDF viewer, which does not start in a sandbox. */
  readonly isSandboxed?: boolean;
  readonly height: "page" | "picture";
}

const HEIGHTS = { page: "h-[65vh]", picture: "h-[45vh]" } as const;

/** Captured content as a browser shows it: in a frame of no origin, without scripts, that reaches nothing. */
export function PreviewFrame({ title, content, isSandboxed = true, height }: PreviewFrameProps) {
  const [isLoaded, setIsLoaded] = useState(false);
  const name = `preview-${useId()}`;
  const isPosted = "action" in content;
  // An empty frame that waits for its answer loads too.
  const isAsked = useRef(!isPosted);
  const ask = useEffectEvent(() => {
    if (!isPosted) return;
    isAsked.current = true;
    postIntoFrame(name, content);
  });
  useEffect(() => ask(), []);
  return (
    <div
      className={`relative min-h-40 resize-y overflow-hidden rounded-md border border-line bg-app ${HEIGHTS[height]}`}
    >
      {isLoaded ? null : (
        <div role="status" aria-label="The preview is on its way" className="absolute inset-0 p-3">
          <Skeleton className="size-full" />
        </div>
      )}
      <iframe
        title={title}
        {...(isPosted ? { name } : content)}
        {...(isSandboxed ? { sandbox: "" } : {})}
        referrerPolicy="no-referrer"
        onLoad={() => setIsLoaded(isAsked.current)}
        // A page that says nothing of its colours counts on a white ground.
        style={{ background: "white" }}
        className={`size-full border-0 ${isLoaded ? "" : "opacity-0"}`}
      />
    </div>
  );
}
