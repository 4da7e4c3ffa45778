import { ApiError } from "@/components/api/api-error";
import { Notice } from "@/components/ui/notice";

interface ToolFailureProps {
  /** What was not done: "It was not checked." */
  readonly what: string;
  readonly error: Error;
}

export function ToolFailure({ what, error }: ToolFailureProps) {
  return (
    <Notice tone="bad">
      {what} {error instanceof ApiError ? error.explanation : error.message}
    </Notice>
  );
}
