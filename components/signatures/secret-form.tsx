"use client";
import { type FormEvent, type ReactNode, useState } from "react";
import { partLabel, secretPartsOf } from "@/components/signature-tool/secret-parts";
import { Button } from "@/components/ui/button";
import { SecretField } from "@/components/ui/secret-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { CATALOGUE, findCatalogueEntry } from "@/lib/providers/catalogue";
import { readSecretForm, type SecretEntry, type SecretFormProblems, type SecretFormText } from "./read-secret-form";

const LONGEST = 16 * 1024;
const SENDERS = CATALOGUE.filter(({ proof }) => proof !== "none").map(({ id, name }) => ({ id, label: name }));
const TRIMMED = "Spaces and line breaks around it are left out.";

interface SecretFormProps {
  /** The sender that is chosen at first; null where none is known. */
  readonly provider: string | null;
  readonly send: string;
  readonly isPending: boolean;
  readonly hasLabel: boolean;
  readonly isAutoFocused: boolean;
  readonly onSend: (entry: SecretEntry) => void;
  readonly onCancel: (() => void) | null;
  /** What went wrong, or came of it. */
  readonly children?: ReactNode;
}

/** Whose secret, the secret, and what to call it. */
export function SecretForm(props: SecretFormProps) {
  const [form, setForm] = useState<SecretFormText>({ provider: props.provider, parts: {}, label: "" });
  const [problems, setProblems] = useState<SecretFormProblems>({});
  const facts = form.provider === null ? null : findCatalogueEntry(form.provider);
  const names = secretPartsOf(form.provider);
  // Of the sender that the hit is from it is said beside.
  const hint = form.provider === props.provider ? "" : (facts?.secretHint ?? "");
  const change = (part: Partial<SecretFormText>) => {
    setForm((known) => ({ ...known, ...part }));
    setProblems({});
  };
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readSecretForm(form, names);
    if (!("problems" in read)) return props.onSend(read.entry);
    setProblems(read.problems);
    const { currentTarget } = event;
    requestAnimationFrame(() => currentTarget.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  return (
    <form onSubmit={handleSubmit} className="flex flex-col gap-3">
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,13rem),1fr))] gap-3">
        <SelectField
          label="Sender"
          options={SENDERS}
          value={SENDERS.some(({ id }) => id === form.provider) ? form.provider : null}
          onChange={(provider) => change({ provider })}
          placeholder="Choose who sent it"
          error={problems.provider ?? null}
        />
        {props.hasLabel ? (
          <TextField
            label="Label, if there are several"
            value={form.label}
            onChange={(label) => change({ label })}
            placeholder="live, test, next…"
            maxLength={100}
          />
        ) : null}
      </div>
      {names.map((name, at) => (
        <SecretField
          key={name}
          label={partLabel(name)}
          value={form.parts[name] ?? ""}
          onChange={(text) => change({ parts: { ...form.parts, [name]: text } })}
          maxLength={LONGEST}
          isAutoFocused={props.isAutoFocused && at === 0}
          error={problems[name] ?? null}
          {...(at < names.length - 1 ? {} : { description: `${hint} ${TRIMMED}`.trim() })}
        />
      ))}
      {props.children}
      <div className="flex flex-wrap justify-end gap-2">
        {props.onCancel === null ? null : <Button onPress={props.onCancel}>Cancel</Button>}
        <Button type="submit" tone="primary" isPending={props.isPending}>
          {props.send}
        </Button>
      </div>
    </form>
  );
}
