"use client";
import { useSearchParams } from "next/navigation";
import { useMediaQuery } from "@/components/ui/use-media-query";
import { replaceParameters } from "./replace-parameters";

export type DiffView = "split" | "unified";

export interface DiffPageOptions {
  readonly view: DiffView;
  readonly isNoiseShown: boolean;
}

export interface HeldOptions extends DiffPageOptions {
  readonly change: (options: Partial<DiffPageOptions>) => void;
}

/** What is shown of a comparison and how, kept in the URL. Side by side, on a narrow screen one under the other. */
export function useDiffOptions(): HeldOptions {
  const parameters = useSearchParams();
  const isWide = useMediaQuery("(width >= 48rem)");
  const asked = parameters.get("view");
  const view: DiffView = asked === "split" || asked === "unified" ? asked : isWide ? "split" : "unified";
  const change = (options: Partial<DiffPageOptions>) => {
    replaceParameters((next) => {
      if (options.view !== undefined) next.set("view", options.view);
      if (options.isNoiseShown === true) next.set("noise", "show");
      if (options.isNoiseShown === false) next.delete("noise");
    });
  };
  return { view, isNoiseShown: parameters.get("noise") === "show", change };
}
