import { providerName } from "@/components/providers/provider-name";
import type { SecretDto } from "@/lib/secrets/secret-schema";

/** What a secret is called: by its label, else by its sender. */
export function secretName({ provider, label }: Pick<SecretDto, "provider" | "label">): string {
  return label === "" ? `Secret of ${providerName(provider)}` : label;
}
