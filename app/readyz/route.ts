import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { getReadinessOperation } from "@/lib/api/operations/server-operations";
import { AppError } from "@/lib/errors";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getReadinessOperation, async ({ runtime }) => {
    const problem = await runtime.findProblem();
    if (problem !== null) throw new AppError("UNAVAILABLE", problem);
    return { status: "ready" as const };
  }),
);
