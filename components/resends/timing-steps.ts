import type { AttemptDto } from "@/lib/resends/attempt-schema";

export interface TimingStep {
  readonly name: string;
  readonly ms: number;
}

/**
 * The steps of an exchange in their order, each for itself: those that were not reached, or not needed, are left out.
 * Where there was no answer, what is left of the time was spent waiting.
 */
export function listTimingSteps({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }: AttemptDto["timing"]): TimingStep[] {
  const steps = [
    { name: "Name", ms: dnsMs },
    { name: "Connect", ms: connectMs },
    { name: "TLS", ms: tlsMs },
  ].filter((step): step is TimingStep => step.ms !== null);
  const before = steps.reduce((sum, { ms }) => sum + ms, 0);
  const wait = { name: "First byte", ms: Math.max(0, (firstByteMs ?? totalMs) - before) };
  if (firstByteMs === null) return [...steps, { name: "Waited", ms: wait.ms }];
  return [...steps, wait, { name: "Rest", ms: Math.max(0, totalMs - firstByteMs) }];
}
