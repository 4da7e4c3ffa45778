"use client";
import { useMutation } from "@tanstack/react-query";
import type { ToolInput } from "./check-signature";
import type { ToolForm } from "./tool-form";

/** Runs a tool on what a form says, and knows of which form the result is. */
export function useToolRun<Result>(run: (input: ToolInput) => Promise<Result>, form: ToolForm) {
  const last = useMutation({
    mutationFn: async (made: { form: ToolForm; input: ToolInput }) => ({
      of: made.form,
      input: made.input,
      result: await run(made.input),
    }),
    gcTime: 0,
  });
  const { data, error, isPending } = last;
  return {
    result: data?.result,
    /** What the result is of. */
    input: data?.input,
    error,
    isPending,
    /** Whether the form says something else by now. */
    isStale: data !== undefined && data.of !== form && !isPending,
    start: (input: ToolInput) => last.mutate({ form, input }),
    reset: last.reset,
  };
}
