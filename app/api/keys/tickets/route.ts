import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { createTicketOperation } from "@/lib/api/operations/key-operations";
import { createTicket } from "@/lib/workspaces/create-ticket";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(createTicketOperation, ({ runtime, actor, body }) => createTicket(runtime, actor, body)),
);
