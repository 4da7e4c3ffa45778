import { RESULT_FILTERS, RESULT_SORTS, type ResultFilter, type ResultOrder } from "./result-rows";

/** Which results are shown, and in which order. */
export interface ResultView {
  readonly filter: ResultFilter;
  readonly order: ResultOrder;
}

export const AS_SENT: ResultOrder = { by: "place", isDescending: false };

export function readResultView(parameters: Pick<URLSearchParams, "get">): ResultView {
  const [by, direction] = (parameters.get("sort") ?? "").split(":");
  const column = RESULT_SORTS.find((known) => known === by);
  return {
    filter: RESULT_FILTERS.find((known) => known === parameters.get("show")) ?? "all",
    order: column === undefined ? AS_SENT : { by: column, isDescending: direction === "desc" },
  };
}

/** As the query of the page, "" for what shows at first. */
export function writeResultView({ filter, order }: ResultView): string {
  const query = new URLSearchParams();
  if (filter !== "all") query.set("show", filter);
  if (order.by !== AS_SENT.by || order.isDescending)
    query.set("sort", `${order.by}:${order.isDescending ? "desc" : "asc"}`);
  return query.toString();
}

/** After a press on the head of a column: by it, the other way round on the second press, as sent on the third. */
export function nextOrder(held: ResultOrder, by: ResultOrder["by"]): ResultOrder {
  if (held.by !== by) return { by, isDescending: false };
  return held.isDescending ? AS_SENT : { by, isDescending: true };
}
