"use client";
import { CircleAlert, X } from "lucide-react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Spinner } from "@/components/ui/spinner";
import { type SendNews, sendNews } from "./send-news";
import { useSendNews } from "./use-send-news";
import { VERDICT_LOOK } from "./verdict-look";

const MOST = 3;

interface SendToastsProps {
  readonly binId: string;
  /** Shows the resends of a hit. */
  readonly onShow: (seq: number) => void;
}

/** What comes of resends, at the edge of the screen, for as long as it is news. */
export function SendToasts({ binId, onShow }: SendToastsProps) {
  const news = useSendNews().filter((item) => item.binId === binId);
  return createPortal(
    <section
      aria-label="News of resends"
      aria-live="polite"
      className="pointer-events-none fixed right-3 bottom-3 z-40 flex max-w-[calc(100vw-1.5rem)] flex-col items-end gap-2 max-md:bottom-14"
    >
      {news.slice(-MOST).map((item) => (
        <SendToast key={item.id} item={item} onShow={() => onShow(item.seq)} />
      ))}
    </section>,
    document.body,
  );
}

function SendToast({ item, onShow }: { readonly item: SendNews; readonly onShow: () => void }) {
  const { id, seq, target, state } = item;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits for those who are in it; what it offers are buttons
    <div
      className="pointer-events-auto flex max-w-md animate-appear items-center gap-2 rounded-lg bg-raised py-1.5 pr-1.5 pl-3 text-ink text-sm shadow-float"
      onPointerEnter={() => sendNews.hold(id)}
      onPointerLeave={() => sendNews.letGo(id)}
      onFocus={() => sendNews.hold(id)}
      onBlur={() => sendNews.letGo(id)}
    >
      <Sign state={state} />
      <span className="flex min-w-0 flex-col py-0.5 pr-1">
        <span className={`[overflow-wrap:anywhere] ${state.kind === "failed" ? "text-bad" : "font-medium"}`}>
          {state.kind === "sending" ? "Sending…" : state.text}
        </span>
        <span className="truncate text-faint text-xs">
          Hit {seq} to {target}
        </span>
      </span>
      {state.kind === "done" ? (
        <Button
          size="small"
          onPress={() => {
            onShow();
            sendNews.drop(id);
          }}
        >
          Show
        </Button>
      ) : null}
      {state.kind === "sending" ? null : (
        <IconButton icon={X} size="tinyIcon" label="Close" onPress={() => sendNews.drop(id)} />
      )}
    </div>
  );
}

function Sign({ state }: Pick<SendNews, "state">) {
  if (state.kind === "sending") return <Spinner label="Sending" />;
  if (state.kind === "failed") return <CircleAlert aria-hidden="true" className="size-4 shrink-0 text-bad" />;
  const { icon: Icon, colour } = VERDICT_LOOK[state.verdict];
  return <Icon aria-hidden="true" className={`size-4 shrink-0 ${colour}`} />;
}
