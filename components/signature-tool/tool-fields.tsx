"use client";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { SecretField } from "@/components/ui/secret-field";
import { TextField } from "@/components/ui/text-field";
import type { ToolInput } from "./check-signature";
import { CheckTimeField } from "./check-time-field";
import { ProviderField } from "./provider-field";
import { ReadingLine } from "./reading-line";
import { RequestField } from "./request-field";
import { partLabel } from "./secret-parts";
import type { useToolForm } from "./use-tool-form";

interface ToolFieldsProps {
  readonly tool: ReturnType<typeof useToolForm>;
  readonly mode: "verify" | "sign";
  readonly urlAbout: string;
  /** What is done. */
  readonly send: string;
  readonly isPending: boolean;
  readonly onSend: (input: ToolInput) => void;
}

const LONGEST_SECRET = 16 * 1024;

/** What is looked at: the request, whose scheme, by which secret, and when. */
export function ToolFields({ tool, mode, urlAbout, send, isPending, onSend }: ToolFieldsProps) {
  const { form, problems, reading, request, recognition, parts, change } = tool;
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = tool.read();
    if (typeof read !== "string") return onSend(read);
    // The place for a file is an input too, and hidden.
    const field = `[data-field=${read}] :is(textarea, input:not([type=file]))`;
    event.currentTarget.querySelector<HTMLElement>(field)?.focus();
  };
  return (
    <form onSubmit={handleSubmit} noValidate autoComplete="off" className="flex min-w-0 flex-col gap-4">
      <div data-field="request" className="flex min-w-0 flex-col gap-1.5">
        <RequestField source={form.source} onChange={(source) => change({ source })} />
        {problems.request === undefined ? (
          <ReadingLine reading={reading} at={form.at} onAt={(at) => change({ at })} />
        ) : (
          <p role="alert" className="min-h-5 text-bad text-xs">
            {problems.request}.
          </p>
        )}
      </div>
      <div className="grid grid-cols-[minmax(0,14rem)_minmax(0,1fr)] gap-4 max-md:grid-cols-1">
        <ProviderField
          provider={form.provider}
          recognition={recognition}
          onChange={(provider) => change({ provider })}
        />
        <TextField
          label="URL"
          value={form.url}
          onChange={(url) => change({ url })}
          placeholder={request?.url.slice(0, 500) ?? "https://example.com/webhooks"}
          description={urlAbout}
          maxLength={65_536}
          isMono
        />
      </div>
      <div data-field="secret" className="flex min-w-0 flex-col gap-3">
        {parts.map((part) => (
          <SecretField
            key={part}
            label={partLabel(part)}
            value={form.secret[part] ?? ""}
            onChange={(text) => change({ secret: { ...form.secret, [part]: text } })}
            maxLength={LONGEST_SECRET}
            error={(form.secret[part] ?? "") === "" ? (problems.secret ?? null) : null}
          />
        ))}
      </div>
      <div data-field="time">
        <CheckTimeField
          mode={mode}
          time={form.time}
          isTimeKnown={request?.cameAt != null}
          error={problems.time ?? null}
          onChange={(time) => change({ time })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" size="large" isPending={isPending}>
          {send}
        </Button>
        <p className="min-w-0 flex-1 basis-56 text-faint text-xs">
          This Hookscope does it and forgets it: nothing is stored, logged or put into the address.
        </p>
      </div>
    </form>
  );
}
