import { SecretText } from "@/components/ui/secret-text";

interface ValueTextProps {
  readonly text: string;
  readonly isSecret: boolean;
  /** The path that it stands at. */
  readonly name: string;
  readonly label: string;
}

/** A captured value on one line, veiled where it is a secret. */
export function ValueText({ text, isSecret, name, label }: ValueTextProps) {
  if (isSecret) return <SecretText text={text} name={name} label={label} />;
  return (
    <span className="data block min-w-0 truncate text-ink" title={text}>
      {text === "" ? <span className="font-sans text-faint">empty</span> : text}
    </span>
  );
}
