"use client";
import { useMutation } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import type { ShareDto } from "@/lib/shares/share-schema";

/** Saves what the link shows as one file, for places from which it cannot be opened. */
export function SavePageButton({ share }: { readonly share: ShareDto }) {
  const { mutate, isPending, isSuccess, isError } = useMutation({
    mutationFn: async () => (await import("./save-share-page")).saveMadeShare(share),
  });
  return (
    <span className="mr-auto flex items-center gap-2">
      <Button isPending={isPending} onPress={() => mutate()}>
        Save as an HTML file
      </Button>
      <span role="status" className="text-faint text-xs">
        {isSuccess ? "Saved" : isError ? "That did not work. Try again." : ""}
      </span>
    </span>
  );
}
