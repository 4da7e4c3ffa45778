"use client";
import { SignatureReport } from "@/components/signatures/signature-report";
import { Button } from "@/components/ui/button";
import { checkSignature } from "./check-signature";
import { ExampleList } from "./example-list";
import { SIGNATURE_EXAMPLES } from "./signature-examples";
import { StaleNote } from "./stale-note";
import { ToolFailure } from "./tool-failure";
import { ToolFields } from "./tool-fields";
import { fillExample } from "./tool-form";
import { ToolIntro } from "./tool-intro";
import { ToolSplit } from "./tool-split";
import type { useToolForm } from "./use-tool-form";
import { useToolRun } from "./use-tool-run";

/** Whether a pasted request is genuine, and if not, why. */
export function VerifyPane({ tool }: { readonly tool: ReturnType<typeof useToolForm> }) {
  const { result, error, isPending, isStale, start, reset } = useToolRun(checkSignature, tool.form);
  return (
    <ToolSplit
      provider={tool.provider}
      form={
        <ToolFields
          tool={tool}
          mode="verify"
          urlAbout="As the sender has it: some sign it too. Empty: as in the request."
          send="Check the signature"
          isPending={isPending}
          onSend={start}
        />
      }
      result={
        <>
          <div role="status" className="flex min-w-0 flex-col gap-4 empty:hidden">
            {error === null ? null : <ToolFailure what="It was not checked." error={error} />}
            {isStale ? <StaleNote /> : null}
            {result === undefined ? null : <SignatureReport report={result} />}
          </div>
          {result === undefined ? (
            <>
              <ToolIntro title="Why does it not verify?">
                Paste a webhook as it came, and the secret. What fits is said, and if nothing does, which change makes
                it fit: another encoding, another URL, a body that was written anew, a clock that is off.
              </ToolIntro>
              <ExampleList
                examples={SIGNATURE_EXAMPLES}
                onPick={(example) => {
                  tool.change(fillExample(example));
                  reset();
                }}
              />
            </>
          ) : (
            <Button tone="quiet" size="small" className="-ml-2 self-start" onPress={reset}>
              Show the examples
            </Button>
          )}
        </>
      }
    />
  );
}
