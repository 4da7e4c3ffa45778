"use client";
import { ExampleList } from "./example-list";
import { signAgain } from "./sign-again";
import { UNSIGNED_EXAMPLES } from "./signature-examples";
import { SignedResult } from "./signed-result";
import { StaleNote } from "./stale-note";
import { ToolFailure } from "./tool-failure";
import { ToolFields } from "./tool-fields";
import { fillExample } from "./tool-form";
import { ToolIntro } from "./tool-intro";
import { ToolSplit } from "./tool-split";
import type { useToolForm } from "./use-tool-form";
import { useToolRun } from "./use-tool-run";

/** Signs a pasted request as its provider would. */
export function SignPane({ tool }: { readonly tool: ReturnType<typeof useToolForm> }) {
  const { result, input, error, isPending, isStale, start, reset } = useToolRun(signAgain, tool.form);
  return (
    <ToolSplit
      provider={tool.provider}
      form={
        <ToolFields
          tool={tool}
          mode="sign"
          urlAbout="Where it will be sent: some sign it too. Empty: as in the request."
          send="Sign the request"
          isPending={isPending}
          onSend={start}
        />
      }
      result={
        <>
          <div role="status" className="flex min-w-0 flex-col gap-4 empty:hidden">
            {error === null ? null : <ToolFailure what="It was not signed." error={error} />}
            {isStale ? <StaleNote /> : null}
            {result === undefined || input === undefined ? null : <SignedResult input={input} made={result} />}
          </div>
          {result !== undefined ? null : (
            <>
              <ToolIntro title="What would the sender have sent?">
                Paste a request, signed or not, and a secret of yours: you get the headers that its provider would put
                beside it, to send it to your own code.
              </ToolIntro>
              <ExampleList
                examples={UNSIGNED_EXAMPLES}
                onPick={(example) => {
                  tool.change(fillExample(example));
                  reset();
                }}
              />
            </>
          )}
        </>
      }
    />
  );
}
