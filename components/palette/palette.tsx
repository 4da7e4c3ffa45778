"use client";
import { useQuery } from "@tanstack/react-query";
import { ArrowRight, Search } from "lucide-react";
import { useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Header, Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Dialog, Modal, ModalOverlay } from "react-aria-components/Modal";
import { Input, SearchField } from "react-aria-components/SearchField";
import { fetchBins } from "@/components/api/fetch-bins";
import { binTitle } from "@/components/bins/bin-title";
import { BINS_KEY } from "@/components/bins/bins-key";
import { KeyHint } from "@/components/ui/key-hint";
import { getKey } from "@/components/ui/keys";
import type { Command } from "./command";
import { findCommands, parseJump } from "./find-commands";

interface PaletteProps {
  readonly commands: readonly Command[];
  readonly binId: string;
  readonly lastSeq: number;
  readonly onGoToHit: (seq: number) => void;
  readonly onGoToBin: (binId: string) => void;
  readonly onClose: () => void;
}

const GROUPS = ["Go to", "Do", "Bins"] as const;

/** Every action by its name, every bin, every hit by its number. */
export function Palette({ commands, binId, lastSeq, onGoToHit, onGoToBin, onClose }: PaletteProps) {
  const [typed, setTyped] = useState("");
  const { data: bins = [] } = useQuery({ queryKey: BINS_KEY, queryFn: ({ signal }) => fetchBins(signal) });
  const jump = parseJump(typed, lastSeq);
  const others = bins
    .filter(({ id }) => id !== binId)
    .map(
      (bin): Command => ({
        id: `bin ${bin.id}`,
        label: binTitle(bin),
        group: "Bins",
        words: `bin ${bin.slug}`,
        hint: `${bin.hitCount.toLocaleString()} ${bin.hitCount === 1 ? "hit" : "hits"}`,
        run: () => onGoToBin(bin.id),
      }),
    );
  const jumps: readonly Command[] =
    jump === null
      ? []
      : [{ id: "jump", label: `Hit ${jump}`, group: "Go to", icon: ArrowRight, run: () => onGoToHit(jump) }];
  const found = [...jumps, ...findCommands([...commands, ...others], typed)];
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      className="fixed inset-0 z-50 flex animate-appear items-start justify-center bg-[oklch(0.15_0.01_270/0.45)] p-4 pt-[12vh] max-md:p-3 max-md:pt-3"
    >
      <Modal className="w-full max-w-[560px] overflow-hidden rounded-lg bg-raised shadow-float">
        <Dialog aria-label="Commands" className="outline-none">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField
              aria-label="Command, bin or number of a hit"
              autoFocus
              className="relative border-line border-b"
            >
              <Search aria-hidden="true" className="absolute top-3.5 left-4 size-4 text-faint" strokeWidth={1.75} />
              <Input
                placeholder="Command, bin or number of a hit"
                className="h-11 w-full bg-transparent pr-4 pl-10 text-base text-ink outline-none placeholder:text-faint [&::-webkit-search-cancel-button]:hidden"
              />
            </SearchField>
            <div
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
              tabIndex={0}
              className="max-h-[min(60vh,420px)] overflow-y-auto -outline-offset-2"
            >
              <Menu
                aria-label="Found"
                className="p-1.5 outline-none empty:p-0"
                renderEmptyState={() => (
                  <p className="px-3 py-6 text-center text-faint text-sm">Nothing is called that</p>
                )}
              >
                {GROUPS.filter((group) => found.some((command) => command.group === group)).map((group) => (
                  <MenuSection key={group} id={group} aria-label={group}>
                    <Header className="px-2.5 pt-2 pb-1 font-medium text-faint text-xs">{group}</Header>
                    {found
                      .filter((command) => command.group === group)
                      .map((command) => (
                        <Line key={command.id} command={command} onClose={onClose} />
                      ))}
                  </MenuSection>
                ))}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Line({ command, onClose }: { readonly command: Command; readonly onClose: () => void }) {
  const { id, label, icon: Icon, keyId, hint, run } = command;
  return (
    <MenuItem
      id={id}
      textValue={label}
      onAction={() => {
        // First: what runs may open another dialog in the place of this one.
        onClose();
        run();
      }}
      className="flex min-h-8 items-center gap-2.5 rounded-md px-2.5 py-1 text-ink text-sm outline-none data-focused:bg-hover max-md:min-h-11"
    >
      {Icon === undefined ? null : <Icon aria-hidden="true" className="size-4 text-soft" strokeWidth={1.75} />}
      <span className="min-w-0 flex-1 truncate">{label}</span>
      {hint === undefined ? null : <span className="text-faint text-xs tabular-nums">{hint}</span>}
      {keyId === undefined ? null : <KeyHint keys={getKey(keyId).cap} />}
    </MenuItem>
  );
}
