const METHODS = ["get", "post", "put", "patch", "delete", "head", "options"] as const;

const slug = { name: "slug", in: "path", required: true, schema: { type: "string" } };

const RESPONSES = {
  200: {
    description:
      "The bin's answer; by default text/plain `ok`. A preflight gets 204. Sent only once the hit is stored.",
    headers: { "x-hookscope-hit": { description: "The hit's seq.", schema: { type: "integer", minimum: 1 } } },
  },
  403: { description: "The bin is paused." },
  404: { description: "No bin has this slug." },
  413: { description: "The body is longer than the limit; its start is stored." },
  503: {
    description: "Nothing was stored: the queue is full or the database is away. Retry-After says when to retry.",
  },
};

/** Captures are not calls of the API, but whoever reads the contract looks for them there. */
export const CAPTURE_PATHS = {
  "/in/{slug}": {
    parameters: [slug],
    ...Object.fromEntries(
      METHODS.map((method) => [
        method,
        {
          operationId: `capture${method[0]?.toUpperCase()}${method.slice(1)}`,
          tags: ["Capture"],
          summary: "Captures the request. Every method, any path below, any query, any body.",
          responses: RESPONSES,
        },
      ]),
    ),
  },
};
