"use client";
import { type ReactNode, use, useEffect, useEffectEvent, useState } from "react";
import { TreeMarksContext } from "@/components/tree/tree-marks";
import { RevealContext } from "@/components/ui/reveal-context";
import type { HitDto } from "@/lib/hits/hit-schema";
import { findHitSecrets } from "./find-hit-secrets";
import { findSecretMark } from "./find-secret-mark";

interface VeiledSecretsProps {
  readonly hit: HitDto;
  /** Of the body, as it is shown. */
  readonly bytes: Uint8Array;
  /** How it was asked to be shown, where that veils nothing: "the body as text"; null where it does. */
  readonly unveiledAs: string | null;
  readonly children: ReactNode;
}

/** Veils the secrets in the trees below until they are asked for, and says what they are. Give it a key per body. */
export function VeiledSecrets({ hit, bytes, unveiledAs, children }: VeiledSecretsProps) {
  const [{ findMark, isInBody }] = useState(() => {
    const found = findHitSecrets(hit, bytes);
    return { findMark: findSecretMark(found), isInBody: found.places.some(({ where }) => where.startsWith("body")) };
  });
  const tell = use(RevealContext);
  const tellAll = useEffectEvent((name: string) => tell?.(name));
  useEffect(() => {
    if (isInBody && unveiledAs !== null) tellAll(unveiledAs);
  }, [isInBody, unveiledAs]);
  return <TreeMarksContext value={findMark}>{children}</TreeMarksContext>;
}
