"use client";
import { SelectField } from "@/components/ui/select-field";
import { Switch } from "@/components/ui/switch";
import type { Signing } from "@/lib/resends/resend-schema";
import type { TargetDto } from "@/lib/resends/target-schema";
import { ForwardSearch } from "./forward-search";
import { ForwardTries } from "./forward-tries";
import type { useSaveTarget } from "./use-save-target";

interface ForwardRulesProps {
  readonly target: TargetDto;
  readonly save: ReturnType<typeof useSaveTarget>;
}

type SigningChoice = "best" | Extract<Signing, "exact" | "fresh">;

const SIGNINGS: ReadonlyArray<{ readonly id: SigningChoice; readonly label: string }> = [
  { id: "best", label: "Anew where it can be" },
  { id: "fresh", label: "Always anew" },
  { id: "exact", label: "As captured" },
];

/** Which hits are forwarded, and how. */
export function ForwardRules({ target, save }: ForwardRulesProps) {
  const { q, inOrder, options } = target;
  const asked = save.isPending ? save.variables : {};
  const signing = asked.signing === undefined ? options.signing : asked.signing;
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,13rem)] items-start gap-3 max-md:grid-cols-1">
        <ForwardSearch key={q} saved={q} save={save} />
        <SelectField
          label="Signature"
          options={SIGNINGS}
          value={signing === "exact" || signing === "fresh" ? signing : "best"}
          onChange={(id) => save.mutate({ signing: id === "best" ? null : id })}
        />
      </div>
      <ForwardTries key={JSON.stringify(options)} options={options} save={save} />
      <Switch
        label="In order"
        description="One after the other; a hit that waits for its next try holds up those behind it."
        isOn={asked.inOrder ?? inOrder}
        isDisabled={save.isPending}
        onChange={(next) => save.mutate({ inOrder: next })}
      />
    </div>
  );
}
