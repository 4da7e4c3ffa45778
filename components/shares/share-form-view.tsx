"use client";
import { Eye } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextField } from "@/components/ui/text-field";
import { RedactionFields } from "./redaction-fields";
import { EXPIRIES, findMistakes, MOST_COMMENT, MOST_PASSWORD, type ShareForm } from "./share-form";
import { ShareProblem } from "./share-problem";
import { isWholeBin, type ShareTarget } from "./share-target";

interface ShareFormViewProps {
  readonly target: ShareTarget;
  readonly headerNames: readonly string[];
  readonly form: ShareForm;
  readonly onChange: (form: ShareForm) => void;
  readonly isMaking: boolean;
  readonly problem: Error | null;
  readonly onPreview: () => void;
  readonly onCreate: () => void;
  readonly onClose: () => void;
}

const EXTENTS = [
  { id: "stood", label: "As it stands now" },
  { id: "live", label: "Live, with what comes" },
] as const;

/** What is asked before a link is made; all of it may stay as it is. */
export function ShareFormView(props: ShareFormViewProps) {
  const { target, headerNames, form, onChange, isMaking, problem, onPreview, onCreate, onClose } = props;
  const [isTried, setIsTried] = useState(false);
  const mistakes = findMistakes(form);
  const change = (changed: Partial<ShareForm>) => onChange({ ...form, ...changed });
  const unlessWrong = (run: () => void) => {
    setIsTried(true);
    if (mistakes.password === null && mistakes.views === null) run();
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    unlessWrong(onCreate);
  };
  return (
    <form onSubmit={handleSubmit} className="flex flex-col gap-4">
      <p className="text-sm text-soft">{describeWhat(target, form.isLive)}</p>
      {isWholeBin(target) ? (
        <span>
          <SegmentedControl
            label="Which hits"
            options={EXTENTS}
            value={form.isLive ? "live" : "stood"}
            onChange={(extent) => change({ isLive: extent === "live" })}
          />
        </span>
      ) : null}
      <TextField
        label="Comment"
        value={form.comment}
        onChange={(comment) => change({ comment })}
        placeholder="What should be looked at, and why"
        rows={2}
        maxLength={MOST_COMMENT}
        isAutoFocused
      />
      <div className="flex flex-col gap-1">
        <span className="font-medium text-sm text-soft">The link opens for</span>
        <span>
          <SegmentedControl
            label="How long the link opens"
            options={EXPIRIES}
            value={form.expiry}
            onChange={(expiry) => change({ expiry })}
          />
        </span>
      </div>
      <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
        <TextField
          label="Password"
          value={form.password}
          onChange={(password) => change({ password })}
          description="Empty: the link is enough."
          maxLength={MOST_PASSWORD}
          error={isTried ? mistakes.password : null}
        />
        <TextField
          label="Views"
          value={form.views}
          onChange={(views) => change({ views })}
          description="How often it opens. Empty: any number."
          inputMode="numeric"
          maxLength={6}
          error={isTried ? mistakes.views : null}
        />
      </div>
      <RedactionFields headerNames={headerNames} form={form} onChange={change} />
      <ShareProblem error={problem} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={() => unlessWrong(onPreview)} className="mr-auto">
          <Eye aria-hidden="true" className="size-4" strokeWidth={1.75} />
          Preview as the recipient
        </Button>
        <Button onPress={onClose}>Cancel</Button>
        <Button type="submit" tone="primary" isPending={isMaking}>
          Make the link
        </Button>
      </div>
    </form>
  );
}

function describeWhat(target: ShareTarget, isLive: boolean): string {
  if (!isWholeBin(target)) {
    return "Whoever has the link can read this and nothing else of the bin. The capture URL is not in it.";
  }
  return isLive
    ? "Whoever has the link can read what the bin holds, and each hit that comes while it opens, as it comes. The capture URL is not in it."
    : "Whoever has the link can read the hits that the bin holds now, and nothing that comes later. The capture URL is not in it.";
}
