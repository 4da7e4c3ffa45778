"use client";
import { useQuery } from "@tanstack/react-query";
import { previewShare } from "@/components/api/preview-share";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import type { CreateShareInput } from "@/lib/shares/share-schema";
import { OpeningShare } from "./opening-share";
import { PreviewedSubject } from "./previewed-subject";
import { ShareProblem } from "./share-problem";

interface SharePreviewProps {
  readonly input: CreateShareInput;
  readonly isMaking: boolean;
  readonly problem: Error | null;
  readonly onBack: () => void;
  readonly onCreate: () => void;
}

/** What the link would show: the same bytes that its recipient gets, but for the tokens, which are made with the link. */
export function SharePreview({ input, isMaking, problem, onBack, onCreate }: SharePreviewProps) {
  // A password is no part of what is shown, and of no key of a cache.
  const { password, ...shown } = input;
  const { data, error, refetch } = useQuery({
    queryKey: ["share-preview", shown],
    queryFn: () => previewShare(shown),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  return (
    <div className="flex flex-col gap-4">
      <section
        aria-label="Preview"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="flex h-[60dvh] flex-col overflow-y-auto rounded-md border border-line bg-pane"
      >
        {data !== undefined ? (
          <PreviewedSubject subject={data} />
        ) : error !== null ? (
          <ErrorState title="There is no preview" actions={<Button onPress={() => void refetch()}>Try again</Button>}>
            {error.message} Nothing was shared.
          </ErrorState>
        ) : (
          <OpeningShare />
        )}
      </section>
      <ShareProblem error={problem} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onBack}>Back</Button>
        <Button tone="primary" isPending={isMaking} onPress={onCreate}>
          Make the link
        </Button>
      </div>
    </div>
  );
}
