"use client";
import { RotateCw } from "lucide-react";
import { ForEditors } from "@/components/role/for-editors";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { TargetDto } from "@/lib/resends/target-schema";
import { DeadLetterRow } from "./dead-letter-row";
import { useDeadLetters } from "./use-dead-letters";

interface DeadLettersProps {
  readonly binId: string;
  readonly target: TargetDto;
}

/** The hits that were given up for a target: why, and the ways to try them again or to forget them. */
export function DeadLetters({ binId, target }: DeadLettersProps) {
  const { page, problem, refetch, retry, discard, hidden } = useDeadLetters(binId, target);
  const shown = page?.deadLetters.filter(({ seq }) => !hidden.has(seq)) ?? [];
  if (page !== undefined && shown.length === 0) return null;
  const label = `Dead letters of ${target.url}`;
  return (
    <section aria-label={label} className="flex flex-col gap-2">
      <header className="flex flex-wrap items-center gap-2">
        <h4 className="font-medium text-ink text-sm">
          Dead letters{" "}
          <span className="font-normal text-soft">
            (<Count value={target.dead} />)
          </span>
        </h4>
        <ForEditors>
          <span className="ml-auto flex gap-2">
            <Button
              size="small"
              isPending={retry.isPending && retry.variables === null}
              onPress={() => retry.mutate(null)}
              aria-label={`Try all again: dead letters of ${target.url}`}
            >
              <RotateCw aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
              Try all again
            </Button>
            <Button
              size="small"
              tone="quiet"
              onPress={() => discard(null)}
              aria-label={`Discard all: dead letters of ${target.url}`}
            >
              Discard all
            </Button>
          </span>
        </ForEditors>
      </header>
      {retry.isError ? (
        <div role="alert">
          <Notice tone="bad">They could not be sent again. {retry.error.message}</Notice>
        </div>
      ) : null}
      {problem !== null ? (
        <Notice
          tone="bad"
          action={
            <Button size="small" onPress={refetch}>
              Try again
            </Button>
          }
        >
          What was given up could not be read. {problem.message}
        </Notice>
      ) : page === undefined ? (
        <Skeleton className="h-10 w-full" />
      ) : (
        <ul aria-label={label} className="max-h-80 overflow-y-auto rounded-md border border-line">
          {shown.map((letter) => (
            <DeadLetterRow
              key={letter.seq}
              binId={binId}
              letter={letter}
              isBusy={retry.isPending}
              onRetry={() => retry.mutate(letter.seq)}
              onDiscard={() => discard(letter.seq)}
            />
          ))}
          {page.next === null ? null : (
            <li className="px-3 py-2 text-faint text-xs">Older ones show when these are gone.</li>
          )}
        </ul>
      )}
    </section>
  );
}
