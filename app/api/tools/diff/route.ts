import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { diffOperation } from "@/lib/api/operations/comparison-operations";
import { compareMessages } from "@/lib/comparisons/compare-messages";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(diffOperation, ({ runtime, body }) => compareMessages(runtime, body)),
);
