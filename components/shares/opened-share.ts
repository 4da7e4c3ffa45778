import type { SharedSubjectDto } from "@/lib/shares/share-schema";

/** How far the opening of a share is. */
export type OpenedShare =
  | { readonly is: "opening" }
  /** `problem`: why the one that was given does not open it. */
  | { readonly is: "locked"; readonly problem: string | null; readonly isChecking: boolean }
  | { readonly is: "ended"; readonly message: string }
  | { readonly is: "missing" }
  | { readonly is: "failed"; readonly message: string; readonly retry: () => void }
  | { readonly is: "open"; readonly subject: SharedSubjectDto };
