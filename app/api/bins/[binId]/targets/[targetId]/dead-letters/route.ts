import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import {
  discardDeadLettersOperation,
  listDeadLettersOperation,
  retryDeadLettersOperation,
} from "@/lib/api/operations/target-operations";
import { discardDeadLetters } from "@/lib/resends/forwarding/discard-dead-letters";
import { listDeadLetters } from "@/lib/resends/forwarding/list-dead-letters";
import { retryDeadLetters } from "@/lib/resends/forwarding/retry-dead-letters";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listDeadLettersOperation, ({ runtime, actor, params, query }) =>
    listDeadLetters(runtime, actor, { ...params, ...query }),
  ),
  createEndpoint(retryDeadLettersOperation, ({ runtime, actor, params, body }) =>
    retryDeadLetters(runtime, actor, { ...params, ...body }),
  ),
  createEndpoint(discardDeadLettersOperation, ({ runtime, actor, params, query }) =>
    discardDeadLetters(runtime, actor, { ...params, seqs: query.seq === undefined ? undefined : [query.seq] }),
  ),
);
