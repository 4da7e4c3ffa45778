import type { Access, Operation } from "@/lib/api/operation";

/** Only for its types: a handler of the operation is checked against its schemas. */
export function defineOperation<Params, Query, Body, Answer, Who extends Access>(
  operation: Operation<Params, Query, Body, Answer, Who>,
): Operation<Params, Query, Body, Answer, Who> {
  return operation;
}
