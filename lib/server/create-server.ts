import { createServer as createHttpServer, type Server } from "node:http";
import type { NodeDoor } from "@/lib/capture/node-door/create-node-door";
import type { RequestOwner, UpgradeOwner } from "./create-dispatcher";

/** The HTTP server: every event that Node could answer by itself has a listener that answers for us. */
export function createServer(door: NodeDoor, dispatcher: RequestOwner & UpgradeOwner): Server {
  const server = createHttpServer(door.serverOptions);
  door.configureServer(server);
  server.on("request", dispatcher.handleRequest);
  server.on("upgrade", dispatcher.handleUpgrade);
  server.on("checkContinue", (request, response) => {
    if (door.matches(request)) {
      door.handleContinue(request, response);
      return;
    }
    response.writeContinue();
    dispatcher.handleRequest(request, response);
  });
  server.on("checkExpectation", dispatcher.handleRequest);
  server.on("connect", door.handleConnect);
  server.on("clientError", door.handleClientError);
  return server;
}
