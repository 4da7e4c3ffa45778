import { Search } from "lucide-react";
import { use } from "react";
import { CopyButton } from "./copy-button";
import { IconButton } from "./icon-button";
import type { Pair } from "./pair";
import { RevealContext } from "./reveal-context";

interface PairActionsProps {
  readonly pair: Pair;
  readonly formatPair: (pair: Pair) => string;
}

/** What can be done with a pair, at the end of its row. Of a veiled value it is told that it was taken. */
export function PairActions({ pair, formatPair }: PairActionsProps) {
  const tell = use(RevealContext);
  const { name, isSecret, onSearch } = pair;
  // What is copied or searched for is seen where it goes.
  const tellTaken = () => (isSecret ? tell?.(name) : undefined);
  return (
    <span className="absolute top-0 right-0 flex bg-inherit opacity-0 focus-within:opacity-100 [tr:hover>td>&]:opacity-100 [@media(hover:none)]:opacity-100">
      {onSearch === undefined ? null : (
        <IconButton
          icon={Search}
          size="tinyIcon"
          label={`Search hits with this ${name}`}
          onPress={() => {
            tellTaken();
            onSearch();
          }}
        />
      )}
      <CopyButton
        size="tinyIcon"
        text={() => {
          tellTaken();
          return formatPair(pair);
        }}
        label={`Copy ${name}`}
      />
    </span>
  );
}
