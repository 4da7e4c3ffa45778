import type { AuditEventDto, AuditTopic } from "@/lib/audit/audit-schema";
import { requestApi } from "./request-api";

export interface AuditPage {
  readonly events: readonly AuditEventDto[];
  readonly next: string | null;
}

/** What was done in the workspace, newest first; `before` is the `next` of the page before. For owners only. */
export async function fetchAudit(
  { topic, before }: { readonly topic: AuditTopic | null; readonly before: string | null },
  signal: AbortSignal,
): Promise<AuditPage> {
  const query = new URLSearchParams();
  if (topic !== null) query.set("topic", topic);
  if (before !== null) query.set("before", before);
  return (await requestApi(`/api/audit?${query}`, { signal })).json();
}
