"use client";
import { GitCompareArrows } from "lucide-react";
import { useRouter } from "next/navigation";
import { manyPath } from "@/components/diff-many/many-choice";
import { useBaseline } from "@/components/drift/use-baseline";
import { useSetBaseline } from "@/components/drift/use-set-baseline";
import { useMayEdit } from "@/components/role/role-context";
import { IconButton } from "@/components/ui/icon-button";
import { KEYS } from "@/components/ui/keys";
import { Menu } from "@/components/ui/menu";
import type { MenuEntry } from "@/components/ui/menu-entry";
import { useKeys } from "@/components/ui/use-keys";
import type { HitDto } from "@/lib/hits/hit-schema";
import { diffPath, type OpenSide, type Wanted } from "./diff-pair";

/** What a hit can be compared with, and whether it is what others of its event are compared with. */
export function CompareMenu({ hit }: { readonly hit: HitDto }) {
  const router = useRouter();
  const { binId, seq, eventType, deliveryKey, method, path } = hit;
  const { baseline } = useBaseline(hit);
  const setBaseline = useSetBaseline(binId);
  const isBaseline = baseline === seq;
  const other = isBaseline ? null : (baseline ?? null);
  const go = (left: number | Wanted | OpenSide | null) => () => {
    if (left !== null) router.push(diffPath(binId, { left, right: seq }));
  };
  const mayEdit = useMayEdit();
  const canBe = mayEdit && baseline !== undefined && (hit.state === "captured" || isBaseline);
  const toggle = () => (canBe ? setBaseline({ seq, isBaseline: !isBaseline }) : undefined);
  useKeys({ compare: go("event"), compareBaseline: go(other), baseline: toggle });
  const kind = shorten(eventType ?? `${method} ${path === "" ? "/" : path}`);
  const entries: readonly (MenuEntry | false)[] = [
    { id: "event", label: `With the previous ${kind}`, hint: KEYS.compare.cap, onAction: go("event") },
    deliveryKey !== null && { id: "attempt", label: "With the previous attempt", onAction: go("attempt") },
    { id: "previous", label: "With the hit before", onAction: go("previous") },
    other !== null && {
      id: "baseline",
      label: `With the baseline, hit ${other}`,
      hint: KEYS.compareBaseline.cap,
      onAction: go(other),
    },
    { id: "choose", label: "With another hit…", onAction: go("choose") },
    { id: "pasted", label: "With something pasted…", onAction: go("pasted") },
    {
      id: "many",
      label: `What varies over many ${kind}`,
      onAction: () => router.push(manyPath(binId, { like: String(seq) })),
    },
    canBe && "separator",
    canBe && {
      id: "set-baseline",
      label: isBaseline ? `No longer the baseline of ${kind}` : `Make it the baseline of ${kind}`,
      hint: KEYS.baseline.cap,
      onAction: toggle,
    },
  ];
  return (
    <Menu
      label="Compare"
      entries={entries.filter((entry) => entry !== false)}
      trigger={(props) => <IconButton {...props} icon={GitCompareArrows} label="Compare" />}
    />
  );
}

function shorten(kind: string): string {
  return kind.length > 40 ? `${kind.slice(0, 39)}…` : kind;
}
