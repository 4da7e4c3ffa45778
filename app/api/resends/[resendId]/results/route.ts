import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { listBulkResultsOperation } from "@/lib/api/operations/resend-operations";
import { listBulkResults } from "@/lib/resends/bulk/list-bulk-results";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listBulkResultsOperation, ({ runtime, actor, params, query }) =>
    listBulkResults(runtime, actor, { ...params, ...query }),
  ),
);
