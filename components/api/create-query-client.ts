import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api-error";

const KEPT_MS = 30 * 60 * 1000;
const RETRIES = 2;

/** The one cache of server state. What the server refused is not asked again; what it did not answer is, twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Without a network a query fails and says so, instead of waiting in silence.
        networkMode: "always",
        gcTime: KEPT_MS,
        staleTime: 5_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < RETRIES && !(error instanceof ApiError && error.status >= 400 && error.status < 500),
      },
      mutations: { networkMode: "always" },
    },
  });
}
