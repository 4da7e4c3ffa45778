import type { CreateTicketInput, TicketDto } from "@/lib/workspaces/key-schema";
import { requestApi } from "./request-api";

/** Makes a link that gives one other browser a key of its own, within ten minutes. */
export async function createTicket(input: CreateTicketInput): Promise<TicketDto> {
  return (await requestApi("/api/keys/tickets", { method: "POST", body: input })).json();
}
