import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { setBaselineOperation, unsetBaselineOperation } from "@/lib/api/operations/baseline-operations";
import { setBaseline } from "@/lib/comparisons/baselines/set-baseline";
import { unsetBaseline } from "@/lib/comparisons/baselines/unset-baseline";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(setBaselineOperation, ({ runtime, actor, params }) => setBaseline(runtime, actor, params)),
  createEndpoint(unsetBaselineOperation, ({ runtime, actor, params }) => unsetBaseline(runtime, actor, params)),
);
