"use client";
import { ChipsField } from "@/components/ui/chips-field";
import { Notice } from "@/components/ui/notice";
import { Switch } from "@/components/ui/switch";
import { checkHighlight, checkPath, MOST_CHIPS, type ShareForm } from "./share-form";

interface RedactionFieldsProps {
  readonly headerNames: readonly string[];
  readonly form: ShareForm;
  readonly onChange: (changed: Partial<ShareForm>) => void;
}

const MOST_NAME = 256;
const MOST_PATH = 1_000;

const CHOSEN = [
  {
    of: "headers",
    label: "Replace these headers too",
    description: "Names, in any case. Enter takes one.",
    placeholder: "X-Customer-Id",
    maxLength: MOST_NAME,
  },
  {
    of: "paths",
    label: "Replace these paths too",
    description: "In JSON, forms and XML. Enter takes one.",
    placeholder: "$.customer.email",
    check: checkPath,
    maxLength: MOST_PATH,
  },
  {
    of: "highlights",
    label: "Point out",
    description: "Paths in the body, or “header X-Total”: marked where the recipient reads.",
    placeholder: "$.amount",
    check: checkHighlight,
    maxLength: MOST_PATH,
  },
] as const;

/** What is replaced before anything leaves, and what to point out. */
export function RedactionFields({ headerNames, form, onChange }: RedactionFieldsProps) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="sr-only">What is not in it</legend>
      <div className="border-line border-y">
        <Switch
          label="Replace secrets"
          description="Credentials, cookies, signatures, keys, tokens, passwords, card numbers: wherever they stand."
          isOn={form.isAuto}
          onChange={(isAuto) => onChange({ isAuto })}
        />
      </div>
      {form.isAuto ? null : (
        <Notice tone="warning">Only what is chosen below is replaced. All other secrets are in the link.</Notice>
      )}
      {CHOSEN.map(({ of, ...field }) => (
        <ChipsField
          key={of}
          {...field}
          values={form[of]}
          onChange={(values) => onChange({ [of]: values })}
          {...(of === "headers" ? { suggestions: headerNames } : {})}
          {...(of === "highlights" ? { suggestions: headerNames.map((name) => `header ${name}`) } : {})}
          most={MOST_CHIPS}
        />
      ))}
    </fieldset>
  );
}
