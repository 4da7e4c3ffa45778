"use client";
import { Switch } from "@/components/ui/switch";
import type { TargetDto } from "@/lib/resends/target-schema";
import type { useSaveTarget } from "./use-save-target";

interface ForwardSwitchProps {
  readonly target: TargetDto;
  readonly save: ReturnType<typeof useSaveTarget>;
}

/** Whether new hits go there by themselves. Shows what is asked for at once, and what is so when it was refused. */
export function ForwardSwitch({ target, save }: ForwardSwitchProps) {
  const asked = save.isPending ? save.variables.auto : undefined;
  return (
    <Switch
      label="Forward new hits"
      description={
        target.auto
          ? "Turned off, what waits is given up and listed here."
          : "Each hit that is captured from now on is sent there by itself."
      }
      isOn={asked ?? target.auto}
      isDisabled={save.isPending}
      onChange={(auto) => save.mutate({ auto })}
    />
  );
}
