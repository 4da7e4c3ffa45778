import type { Access, AnyOperation, Operation } from "@/lib/api/operation";
import { AUDIT_ACTIONS } from "@/lib/audit/audit-actions";
import { describeSubject } from "@/lib/audit/describe-subject";
import { recordAudit } from "@/lib/audit/record-audit";
import { AppError } from "@/lib/errors";
import { getRuntime, type Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { findActor } from "@/lib/workspaces/find-actor";
import { readCredentials } from "@/lib/workspaces/read-credentials";
import { requireRole } from "@/lib/workspaces/require-role";
import type { Role } from "@/lib/workspaces/role-schema";
import { checkOrigin } from "./check-origin";
import { parseInput } from "./parse-input";
import { parseJsonBody } from "./parse-json-body";
import { MAX_API_BODY_BYTES, readBody } from "./read-body";
import { readQuery } from "./read-query";
import { toErrorResponse } from "./to-error-response";
import { toResponse } from "./to-response";

/** What a handler is given: a caller who was let in, and input that fits. */
export interface Call<Params, Query, Body, Who extends Access> {
  readonly runtime: Runtime;
  readonly actor: Who extends Role ? Actor : Actor | null;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly request: Request;
  /** Further headers of the answer. */
  readonly answerHeaders: Headers;
  /** Says more of what was done than its parameters and its answer do, for the owners: names, never values. */
  readonly note: (subject: Readonly<Record<string, string>>) => void;
}

export type Handler<Params, Query, Body, Answer, Who extends Access> = (
  call: Call<Params, Query, Body, Who>,
) => Promise<Answer>;

/**
 * One call from request to answer: authenticate, validate, authorise, run the use case, present. Never rejects; every
 * failure is an answer in the one error shape.
 */
export async function handleCall<Params, Query, Body, Answer, Who extends Access>(
  operation: Operation<Params, Query, Body, Answer, Who>,
  handler: Handler<Params, Query, Body, Answer, Who>,
  request: Request,
  params: unknown,
): Promise<Response> {
  const runtime = getRuntime();
  try {
    const actor = await authenticate(runtime, operation, request);
    const input = {
      params: parseInput(operation.params, params, { code: "NOT_FOUND", message: "There is nothing at this address." }),
      query: parseInput(operation.query, readQuery(request.url), {
        code: "INVALID_INPUT",
        message: "The query is not what this call takes.",
      }),
      body: await parseBody(operation, request),
    };
    if (actor !== null && isRole(operation.access)) requireRole(actor, operation.access);
    const answerHeaders = new Headers();
    const noted: Record<string, string> = {};
    const note = (subject: Readonly<Record<string, string>>) => void Object.assign(noted, subject);
    const call = { runtime, actor, ...input, request, answerHeaders, note } as Call<Params, Query, Body, Who>;
    const answer = await handler(call);
    if (actor !== null) {
      const subject = { ...describeSubject(input.params, input.query, answer), ...noted };
      await noteAudit(runtime, actor, operation, subject);
    }
    return toResponse(operation.answer, answer, answerHeaders);
  } catch (error) {
    return toErrorResponse(error, runtime.log, operation.id);
  }
}

/** What a known caller changed, handed out or took away, for the owners of their workspace. */
async function noteAudit(
  runtime: Runtime,
  { workspaceId, keyId }: Actor,
  { id }: AnyOperation,
  subject: Readonly<Record<string, string>>,
): Promise<void> {
  const action = AUDIT_ACTIONS[id];
  if (action === undefined) return;
  const binId = subject.binId ?? (id === "createBin" ? subject.id : undefined);
  await recordAudit(runtime, { workspaceId, actor: { kind: "key", id: keyId }, action, subject, binId });
}

async function authenticate(runtime: Runtime, operation: AnyOperation, request: Request): Promise<Actor | null> {
  const { headers } = request;
  const credentials = readCredentials({ authorization: headers.get("authorization"), cookie: headers.get("cookie") });
  const actor = operation.access === "public" ? null : await findActor(runtime.db, credentials);
  checkOrigin(request, { settings: runtime.settings, isByCookie: actor?.via === "cookie" });
  // A stale cookie is as good as none where none is needed; a wrong token is a mistake to be told of.
  const isMissing = isRole(operation.access) || (operation.access === "optional" && credentials.bearer !== null);
  if (actor === null && isMissing) {
    throw new AppError(
      "UNAUTHENTICATED",
      "Send a workspace key as `Authorization: Bearer hsk_…`, or open this in the browser that made the bin.",
    );
  }
  return actor;
}

async function parseBody<Body>(
  operation: Pick<Operation<unknown, unknown, Body, unknown, Access>, "body" | "bodyForm">,
  request: Request,
): Promise<Body> {
  if (operation.body === null) return undefined as Body;
  const { kind = "json", most = MAX_API_BODY_BYTES } = operation.bodyForm ?? {};
  const bytes = await readBody(request, most);
  if (kind === "bytes") return operation.body.parse(bytes);
  const input = parseJsonBody(bytes, request.headers.get("content-type"));
  return parseInput(operation.body, input, {
    code: "INVALID_INPUT",
    message: "The body is not what this call takes.",
  });
}

function isRole(access: Access): access is Role {
  return access !== "public" && access !== "optional";
}
