import { AppError } from "@/lib/errors";
import { findProvider } from "@/lib/providers/all-providers";
import type { Provider } from "@/lib/providers/provider";

/** The provider that an input field names; INVALID_INPUT when there is none of that id. */
export function getProvider(id: string, path = "provider"): Provider {
  const provider = findProvider(id);
  if (provider !== null) return provider;
  throw new AppError("INVALID_INPUT", "The provider is not known. docs/providers.md lists those that are.", {
    details: [{ path, message: "is not the id of a provider" }],
  });
}
