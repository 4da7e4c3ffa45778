import { providerLetters } from "./provider-letters";
import { providerName } from "./provider-name";

/** A known sender in the room of two letters; its name when pointed at, and for those who listen. */
export function ProviderBadge({ provider }: { readonly provider: string }) {
  const name = providerName(provider);
  return (
    <span
      title={name}
      className="inline-flex h-4 w-5 shrink-0 items-center justify-center rounded-sm border border-edge bg-raised font-semibold text-[0.625rem] text-soft leading-none"
    >
      <span aria-hidden="true">{providerLetters(provider)}</span>
      <span className="sr-only">{name}</span>
    </span>
  );
}
