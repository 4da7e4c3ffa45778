import type { Layer } from "./layers";

/** Hits by what became of them, from the ground up. */
export const STATUS_LAYERS: readonly Layer[] = [
  { label: "answered 2xx or 3xx", colour: "--color-chart-good", count: ({ good }) => good },
  { label: "not answered", colour: "--color-chart-unanswered", count: ({ unanswered }) => unanswered },
  { label: "answered 4xx", colour: "--color-chart-client-error", count: ({ clientError }) => clientError },
  { label: "answered 5xx", colour: "--color-chart-server-error", count: ({ serverError }) => serverError },
  { label: "refused", colour: "--color-chart-refused", count: ({ refused }) => refused },
];
