import { findRuntime } from "@/lib/runtime";

/** Next calls this once at its start. Under server.ts the runtime is there already. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || findRuntime() !== null) return;
  const { startRouteRuntime } = await import("@/lib/server/start-route-runtime");
  await startRouteRuntime();
}
