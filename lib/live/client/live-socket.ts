import type { Socket } from "socket.io-client";
import type { ClientToServerEvents, ServerToClientEvents } from "@/lib/live/events";

export type LiveSocket = Socket<ServerToClientEvents, ClientToServerEvents>;
