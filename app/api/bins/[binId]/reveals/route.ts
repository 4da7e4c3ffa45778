import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { noteRevealOperation } from "@/lib/api/operations/audit-operations";
import { describeReveal } from "@/lib/audit/describe-reveal";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(noteRevealOperation, async ({ runtime, actor, params, body, note }) =>
    note(await describeReveal(runtime, actor, params.binId, body)),
  ),
);
