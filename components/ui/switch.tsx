"use client";
import { Switch as AriaSwitch } from "react-aria-components/Switch";

interface SwitchProps {
  readonly label: string;
  readonly description: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** On or off, at once; a line of its own with what it means. */
export function Switch({ label, description, isOn, isDisabled = false, onChange }: SwitchProps) {
  return (
    <AriaSwitch
      isSelected={isOn}
      isDisabled={isDisabled}
      onChange={onChange}
      className="group flex cursor-default items-center gap-3 py-2.5 data-disabled:opacity-50"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-medium text-ink text-sm">{label}</span>
        <span className="block text-faint text-xs">{description}</span>
      </span>
      <span
        aria-hidden="true"
        className="flex h-5 w-9 shrink-0 rounded-full border border-edge bg-app p-0.5 outline-offset-2 transition-colors group-data-focus-visible:outline-2 group-data-focus-visible:outline-accent group-data-selected:border-accent group-data-selected:bg-accent"
      >
        <span className="size-3.5 rounded-full bg-grey-9 transition-transform group-data-selected:translate-x-4 group-data-selected:bg-on-accent motion-reduce:transition-none" />
      </span>
    </AriaSwitch>
  );
}
