import { describeBody } from "./expectation";
import { alters, altersHeaders, altersTarget, type Loss, refuses } from "./loss";
import * as fields from "./next-fields";
import { cutTarget, dropNextParameters, isDecodable, joinTarget, readPath, rewriteQuery } from "./next-target";
import { refusesManyFields } from "./refuses-many-fields";
import { bodyOf, findSent, formatHead, headersOf, type SentRequest } from "./sent-request";

const MAX_HEAD = 16 * 1024;
// Versions of Node that do not refuse them leave them out.
const isRefusing = await refusesManyFields();
const METHODS = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

const PARSER = "Node's parser refuses it before any handler is asked";
const NODE = "Node does so by itself; our own server tells it not to";
const OBJECT = "Node collects the fields in an object";
const WEB = "a web Request knows no more";

const rawPath = ({ origin = "", target = "" }: SentRequest) => `${origin}/in/slug${target}`.split("?", 1).join();

const REFUSALS: readonly Loss[] = [
  {
    what: "the answer to CONNECT",
    why: "Node ends the connection when nobody listens for it",
    apply: (expected, { method }) => (method === "CONNECT" ? { ...expected, status: null } : expected),
  },
  refuses(400, "broken heads", PARSER, ({ isBroken }) => isBroken === true),
  ...(isRefusing
    ? [
        refuses(
          431,
          "more than a thousand fields",
          PARSER,
          (sent, { slug }) => headersOf(sent, slug).length > fields.MOST_FIELDS,
        ),
      ]
    : []),
  refuses(431, "heads beyond 16 KiB", PARSER, (sent, { slug }) => formatHead(sent, slug).length > MAX_HEAD),
  refuses(
    null,
    "requests that ask for an upgrade",
    "Next takes them for sockets of its own and ends the connection",
    ({ headers }) => findSent(headers, "upgrade") !== null && /upgrade/i.test(findSent(headers, "connection") ?? ""),
  ),
  refuses(
    400,
    "HTTP/1.1 without a Host",
    NODE,
    (sent, { slug }) => sent.version === undefined && findSent(headersOf(sent, slug), "host") === null,
  ),
  refuses(417, "expectations other than 100-continue", NODE, ({ headers }) => {
    const expectation = findSent(headers, "expect");
    return expectation !== null && expectation !== "100-continue";
  }),
  refuses(
    308,
    "repeated slashes and backslashes in paths, absolute targets",
    "Next redirects to what it takes for the same path",
    (sent) => /\\|\/\//.test(rawPath(sent)),
  ),
  refuses(
    500,
    "paths that cannot be decoded",
    "Next decodes them to find the route",
    ({ target = "" }) => !isDecodable(cutTarget(target)[0]),
  ),
  refuses(404, "dot segments that lead out of the bin", "the URL parser follows them", ({ target = "" }, { slug }) => {
    const path = readPath(`/in/${slug}${cutTarget(target)[0]}`);
    return path !== `/in/${slug}` && !path.startsWith(`/in/${slug}/`);
  }),
  refuses(
    307,
    "RSC: 1",
    "Next takes it for a request of its own pages",
    ({ headers }) => findSent(headers, "rsc") === "1",
  ),
  refuses(404, "capture hosts", "only the path leads to a route", ({ isAtCaptureHost }) => isAtCaptureHost === true),
  refuses(500, "TRACE", "a web Request cannot have this method", ({ method }) => method === "TRACE"),
  refuses(400, "all methods but seven", "Next has no handlers for them", ({ method = "GET" }) => !METHODS.test(method)),
];

const ANSWERS: readonly Loss[] = [
  {
    what: "the answer to a request that a broken one follows",
    why: "Node answers the broken one at once and ends the connection",
    apply: (expected, { isBrokenBehind }) => (isBrokenBehind ? { ...expected, status: 400 } : expected),
  },
];

const BODIES: readonly Loss[] = [
  {
    what: "the refusal of too large a body before it is sent",
    why: NODE,
    apply(expected, sent) {
      const isUnread = expected.status === 413 && !expected.isContinued && expected.hit?.bodySha256 === null;
      if (expected.hit === null || !isUnread) return expected;
      return { ...expected, isContinued: true, hit: { ...expected.hit, ...describeBody(bodyOf(sent)), reason: null } };
    },
  },
  alters("the body of GET and HEAD", WEB, (_hit, { method = "GET" }) =>
    /^(GET|HEAD)$/.test(method) ? describeBody(Buffer.alloc(0)) : null,
  ),
  alters("how long a body was to be that breaks off", WEB, ({ bodySize }, { leavesAfter }) =>
    leavesAfter === undefined ? null : { reason: `ended after ${bodySize} bytes` },
  ),
  alters("why the parser gave up inside a body", WEB, ({ bodySize }, { breaksWith }) =>
    breaksWith === undefined ? null : { reason: `ended after ${bodySize} bytes`, isCutShort: true },
  ),
  alters("trailers", WEB, () => ({ trailers: [] })),
];

const TARGETS: readonly Loss[] = [
  altersTarget(
    "fragments, dot segments, and characters that a URL cannot hold",
    "the URL parser rewrites them",
    (target, { slug }) => {
      const [path, query] = cutTarget(target);
      return joinTarget(readPath(`/in/${slug}${path}`).slice(`/in/${slug}`.length), query);
    },
  ),
  altersTarget("parameters named nxtP… and nxtI…", "Next keeps them for itself", (target) => {
    const [path, query] = cutTarget(target);
    return joinTarget(path, dropNextParameters(query));
  }),
  altersTarget("how a query is written, and its order", "Next takes it apart and writes it anew", (target) => {
    const [path, query] = cutTarget(target);
    return joinTarget(path, rewriteQuery(query));
  }),
];

const FIELDS: readonly Loss[] = [
  ...(isRefusing ? [] : [altersHeaders("fields beyond the first thousand", NODE, fields.keepFirstThousand)]),
  altersHeaders("the case of names", OBJECT, fields.lowerNames),
  altersHeaders("the field __proto__", OBJECT, fields.dropProto),
  altersHeaders("fields by which Next and its hosts talk", "Next takes them away", fields.dropNextFields),
  altersHeaders("all but the first of a field that has one value", OBJECT, fields.keepFirstOfSingles),
  altersHeaders("where one of several equal fields ends", OBJECT, fields.joinEqualNames),
  alters("that nobody sent x-forwarded-*", "Next adds what is missing of it", ({ headers }, sent, way) => {
    // Of a sender whose connection is gone already it knows no address.
    const sender = sent.isBrokenBehind ? null : way.localAddress;
    return { headers: fields.addForwarded(headers, sender, way.port) };
  }),
  altersHeaders("the order of fields", "web Headers are sorted", fields.sortNames),
];

/** All that is lost at the route door. The suite fails when one of these is not met, and when anything else is lost. */
export const ROUTE_DOOR_LOSSES: readonly Loss[] = [
  ...REFUSALS,
  ...ANSWERS,
  ...BODIES,
  ...TARGETS,
  ...FIELDS,
  alters("the HTTP version", WEB, () => ({ httpVersion: "" })),
  alters("the peer's address and port", WEB, () => ({ remoteAddress: "", remotePort: null })),
  alters("exactness", "every hit of this door says so", () => ({ fidelity: "normalised" })),
];
