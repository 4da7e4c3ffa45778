"use client";
import { useQuery } from "@tanstack/react-query";
import { ChevronDown, LayoutList } from "lucide-react";
import { useRouter } from "next/navigation";
import { fetchBins } from "@/components/api/fetch-bins";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { MenuEntry } from "@/components/ui/menu-entry";
import type { BinDto } from "@/lib/bins/bin-schema";
import { binTitle } from "./bin-title";
import { BINS_KEY } from "./bins-key";

const MOST = 30;

/** The name of the bin; opens the others. */
export function BinSwitcher({ bin }: { readonly bin: BinDto }) {
  const router = useRouter();
  const { data: bins } = useQuery({
    queryKey: BINS_KEY,
    queryFn: ({ signal }) => fetchBins(signal),
    staleTime: 60_000,
  });
  const entries: MenuEntry[] = (bins ?? [bin]).slice(0, MOST).map((entry) => ({
    id: entry.id,
    label: binTitle(entry),
    hint: entry.id === bin.id ? "open" : String(entry.hitCount),
    isCurrent: entry.id === bin.id,
    onAction: () => (entry.id === bin.id ? undefined : router.push(`/b/${entry.id}`)),
  }));
  return (
    <Menu
      label="Bins"
      placement="bottom start"
      entries={[
        ...entries,
        "separator",
        { id: "all", label: "All bins, or a new one", icon: LayoutList, onAction: () => router.push("/") },
        { id: "workspace", label: "Workspace and keys", onAction: () => router.push("/workspace") },
      ]}
      trigger={(props) => (
        <Button {...props} tone="quiet" className="min-w-0 shrink text-ink">
          <span className="max-w-52 truncate max-md:max-w-36">{binTitle(bin)}</span>
          <ChevronDown aria-hidden="true" className="size-3.5 text-faint" />
        </Button>
      )}
    />
  );
}
