"use client";
import { useEffect, useEffectEvent, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { BodyToShow } from "./body-to-show";
import { imageType } from "./image-type";

/** An image out of a body, as the browser draws it, from an address that nobody else can open. */
export function ImageBody({ body }: { readonly body: BodyToShow }) {
  const [url, setUrl] = useState<string | null>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  const type = imageType(body.readBytes(32));
  const makeUrl = useEffectEvent(() =>
    URL.createObjectURL(new Blob([body.readBytes()], { type: type ?? "application/octet-stream" })),
  );
  useEffect(() => {
    const made = makeUrl();
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, []);
  if (isBroken)
    return <Notice tone="warning">The browser cannot draw this image: it may be broken or cut short.</Notice>;
  return (
    <figure className="flex flex-col gap-1.5">
      <div className="flex min-h-24 items-center justify-center overflow-hidden rounded-md border border-line bg-[repeating-conic-gradient(var(--color-line)_0_25%,var(--color-pane)_0_50%)] bg-size-[16px_16px] p-3">
        {url === null ? null : (
          // biome-ignore lint/performance/noImgElement: the bytes are here, there is nothing to optimise
          <img
            src={url}
            alt="What the body shows"
            className="max-h-[60vh] max-w-full object-contain"
            onLoad={({ currentTarget }) =>
              setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
            }
            onError={() => setIsBroken(true)}
          />
        )}
      </div>
      <figcaption className="text-faint text-xs tabular-nums">
        {type}
        {size === null ? "" : `, ${size.width} × ${size.height}`}
      </figcaption>
    </figure>
  );
}
