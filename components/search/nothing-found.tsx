"use client";
import { useQuery } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { EmptyState } from "@/components/ui/empty-state";
import { countWithout } from "./count-without";

interface NothingFoundProps {
  readonly binId: string;
  readonly q: string;
  readonly hitCount: number;
  readonly onSearch: (q: string) => void;
}

/** Says which part of a search leaves nothing, and takes it away on request. */
export function NothingFound({ binId, q, hitCount, onSearch }: NothingFoundProps) {
  const { data: parts = [] } = useQuery({
    queryKey: ["search", "without", binId, q],
    queryFn: ({ signal }) => countWithout(binId, q, signal),
    retry: false,
  });
  return (
    <EmptyState title="No hit matches">
      <p>
        All <Count value={hitCount} /> are searched. Hits that come and match will show here.
      </p>
      {parts.length === 0 ? null : (
        <ul aria-label="Without one part" className="mt-3 flex flex-col gap-1.5 text-left">
          {parts.map(({ filter, without, count, isMore }) => (
            <li key={filter} className="flex items-center gap-2">
              <span className="min-w-0 flex-1">
                Without <code className="data text-ink [overflow-wrap:anywhere]">{filter}</code>:{" "}
                {isMore ? "more than " : null}
                <Count value={count} /> {count === 1 ? "hit" : "hits"}
              </span>
              <Button size="small" onPress={() => onSearch(without)}>
                Leave it out
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-3">
        <Button onPress={() => onSearch("")}>Clear the search</Button>
      </div>
    </EmptyState>
  );
}
