import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { createShareOperation, listSharesOperation } from "@/lib/api/operations/share-operations";
import { createShare } from "@/lib/shares/create-share";
import { listShares } from "@/lib/shares/list-shares";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(createShareOperation, async ({ runtime, actor, body, note }) => {
    const share = await createShare(runtime, actor, body);
    if (share.kind !== "bin") note({ seqs: share.seqs.join(", ") });
    return share;
  }),
  createEndpoint(listSharesOperation, ({ runtime, actor, query }) => listShares(runtime, actor, query)),
);
