"use client";
import { ShieldCheck } from "lucide-react";
import { providerName } from "@/components/providers/provider-name";
import { CodeBlock } from "@/components/ui/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import { decodeBase64 } from "@/components/ui/decode-base64";
import { formatCurl } from "@/lib/http/code/format-curl";
import { decodeText } from "@/lib/http/decode-text";
import type { ToolInput } from "./check-signature";
import { type SignedAgain, toSignedRequest } from "./sign-again";
import { SignedHeader } from "./signed-header";

interface SignedResultProps {
  readonly input: ToolInput;
  readonly made: SignedAgain;
}

/** The headers to send, what to leave out, and the whole as a command. */
export function SignedResult({ input, made: { provider, signed } }: SignedResultProps) {
  const { headers, remove, bodyBase64 } = signed;
  const body = bodyBase64 === null ? input.request.body : decodeBase64(bodyBase64);
  const bodyText = bodyBase64 === null ? null : (decodeText(body, null)?.text ?? null);
  const writeCurl = () =>
    formatCurl({ ...toSignedRequest(input, signed, body), fallbackOrigin: window.location.origin });
  return (
    <>
      <div className="flex gap-2.5">
        <ShieldCheck aria-hidden="true" className="mt-px size-5 shrink-0 text-good" strokeWidth={1.75} />
        <div className="min-w-0">
          <p className="font-semibold text-base text-good">Signed as {providerName(provider)} does</p>
          <p className="max-w-[76ch] text-ink text-sm">
            {headers.length === 0
              ? "The signature is in the body: send that one."
              : "Send these in the place of any header of the same name, with the body as it is, byte for byte."}
          </p>
        </div>
      </div>
      {headers.length === 0 ? null : (
        <ul aria-label="Headers to send" className="overflow-hidden rounded-md border border-line bg-app">
          {headers.map(([name, value]) => (
            <SignedHeader key={name} name={name} value={value} />
          ))}
        </ul>
      )}
      {remove.length === 0 ? null : (
        <p className="text-soft text-sm [overflow-wrap:anywhere]">
          Leave out, as it cannot be made anew: <span className="data text-ink">{remove.join(", ")}</span>
        </p>
      )}
      {bodyText === null ? null : (
        <div className="flex flex-col gap-1">
          <p className="font-medium text-soft text-xs">The body, with the signature inside</p>
          <div className="max-h-64 overflow-y-auto rounded-md">
            <CodeBlock label="The body to send" text={bodyText} />
          </div>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        {headers.length === 0 ? null : (
          <CopyButton
            tone="plain"
            label="Copy headers"
            text={headers.map(([name, value]) => `${name}: ${value}`).join("\n")}
          >
            Copy headers
          </CopyButton>
        )}
        <CopyButton tone="plain" label="Copy as curl, the whole signed request" text={writeCurl}>
          Copy as curl
        </CopyButton>
      </div>
    </>
  );
}
