import { ApiError } from "@/components/api/api-error";
import { Notice } from "@/components/ui/notice";

/** Why there is no link; nothing while there is no reason. */
export function ShareProblem({ error }: { readonly error: Error | null }) {
  if (error === null) return null;
  return (
    <div role="alert">
      <Notice tone="bad">No link was made. {error instanceof ApiError ? error.explanation : error.message}</Notice>
    </div>
  );
}
