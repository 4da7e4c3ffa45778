import { isLoopbackOnly, type Settings } from "@/lib/settings";

/**
 * Says that the instance serves: on a terminal as lines for a person, to a parent process (tests, supervisors with an
 * IPC channel) as a message `{ type: "ready", url }`.
 */
export function announce(publicUrl: string, settings: Settings): void {
  if (process.stdout.isTTY) {
    const reach = isLoopbackOnly(settings)
      ? "\n  Only this machine reaches it; the dashboard says how to open it to senders."
      : "";
    process.stdout.write(`\n  Hookscope is ready: ${publicUrl}${reach}\n  Stop with Ctrl-C.\n\n`);
  }
  process.send?.({ type: "ready", url: publicUrl });
}
