import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { deleteBinOperation, getBinOperation, updateBinOperation } from "@/lib/api/operations/bin-operations";
import { deleteBin } from "@/lib/bins/delete-bin";
import { getBin } from "@/lib/bins/get-bin";
import { updateBin } from "@/lib/bins/update-bin";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getBinOperation, ({ runtime, actor, params }) => getBin(runtime, actor, params.binId)),
  createEndpoint(updateBinOperation, async ({ runtime, actor, params, body, note }) => {
    const { bin, changed } = await updateBin(runtime, actor, params.binId, body);
    note({ changed: changed.join(", ") });
    return bin;
  }),
  createEndpoint(deleteBinOperation, ({ runtime, actor, params }) => deleteBin(runtime, actor, params.binId)),
);
