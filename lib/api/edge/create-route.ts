import type { Access, AnyOperation, Operation } from "@/lib/api/operation";
import { AppError } from "@/lib/errors";
import { getRuntime } from "@/lib/runtime";
import { type Handler, handleCall } from "./handle-call";
import { toErrorResponse } from "./to-error-response";

type Params = Readonly<Record<string, string | string[] | undefined>>;
export type RouteHandler = (request: Request, context: { params: Promise<Params | undefined> }) => Promise<Response>;

/** An operation with what it does. */
export interface Endpoint {
  readonly operation: AnyOperation;
  readonly handle: RouteHandler;
}

/** Binds a handler to the operation that says what it is given and what it answers. */
export function createEndpoint<Input, Query, Body, Answer, Who extends Access>(
  operation: Operation<Input, Query, Body, Answer, Who>,
  handler: Handler<Input, Query, Body, Answer, Who>,
): Endpoint {
  return {
    operation,
    // Next gives a route without parameters none at all.
    handle: async (request, context) => handleCall(operation, handler, request, (await context.params) ?? {}),
  };
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/**
 * The handlers that a route file exports, one for every method that Next.js knows: those without an operation answer
 * 405 with `Allow`, in the error shape. HEAD answers as GET does, without the body.
 */
export function createRoute(...endpoints: readonly Endpoint[]) {
  const handlers = new Map<string, RouteHandler>(endpoints.map(({ operation, handle }) => [operation.method, handle]));
  const allowed = [...handlers.keys(), ...(handlers.has("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
  const refuse: RouteHandler = async () => refuseMethod(allowed);
  const [GET, POST, PUT, PATCH, DELETE] = METHODS.map((method) => handlers.get(method) ?? refuse);
  if (!GET || !POST || !PUT || !PATCH || !DELETE) throw new Error("A method without a handler.");
  const HEAD: RouteHandler = async (request, context) => withoutBody(await GET(request, context));
  const describe: RouteHandler = async () => new Response(null, { status: 204, headers: { allow: allowed } });
  return { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS: describe };
}

function refuseMethod(allowed: string): Response {
  const error = new AppError("METHOD_NOT_ALLOWED", `This address takes ${allowed}.`);
  const response = toErrorResponse(error, getRuntime().log, "refuseMethod");
  response.headers.set("allow", allowed);
  return response;
}

function withoutBody({ status, headers }: Response): Response {
  return new Response(null, { status, headers });
}
