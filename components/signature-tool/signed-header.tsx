import { CopyButton } from "@/components/ui/copy-button";

interface SignedHeaderProps {
  readonly name: string;
  readonly value: string;
}

export function SignedHeader({ name, value }: SignedHeaderProps) {
  return (
    <li className="flex items-start gap-2 border-line border-b py-1 pr-1 pl-3 last:border-0">
      <code className="data min-w-0 flex-1 py-0.5 text-ink [overflow-wrap:anywhere]">
        <span className="text-code-key">{name}</span>: {value}
      </code>
      <CopyButton size="tinyIcon" text={value} label={`Copy the value of ${name}`} />
    </li>
  );
}
