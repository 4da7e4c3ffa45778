import fc from "fast-check";
import type { DiffMessage } from "@/lib/diff/diff-message";
import { buildDiffMessage } from "./build-diff-message";
import { jsonPairs } from "./json-pairs";

/** Header sections of few names and values, so that they meet often. */
export const headers = fc.array(
  fc.tuple(
    fc.constantFrom(
      "Host",
      "X-A",
      "x-a",
      "Date",
      "Accept",
      "Cookie",
      "Set-Cookie",
      "Stripe-Signature",
      "Authorization",
    ),
    fc.constantFrom(
      "a",
      "b",
      "a=1; b=2",
      "b=2; a=1",
      "t=1,v1=aa",
      "t=2,v1=ab",
      "text/html;q=0.8, */*",
      "Bearer x",
      "",
      ",",
    ),
  ),
  { maxLength: 8 },
);
const contentTypes = fc.constantFrom(
  ...["application/json", "application/x-ndjson", "application/x-www-form-urlencoded", "text/plain", "text/xml"],
  ...["multipart/form-data; boundary=x", "application/octet-stream", "application/cbor", "nonsense"],
);
const texts = fc.oneof(
  jsonPairs.map(([text]) => text),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(fc.constantFrom("a=1", "b=2", "&", "%", "x\n", "y\n", "<a>", "</a>", "<b c='1'/>", "--x\r\n\r\n", "--x--"), {
      maxLength: 12,
    })
    .map((parts) => parts.join("")),
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom("a", "b", "p:a", "q:a"),
      declared: fc.constantFrom("", ' xmlns:p="u" xmlns:q="u"', ' xmlns="u"', ' xmlns:p="v"', ' xmlns:q="u"'),
      attributes: fc.constantFrom(
        "",
        ' id="1"',
        ' id="2"',
        ' p:x="1" y="2"',
        ' y="2" q:x="1"',
        ' updated_at="2024-01-01T00:00:00Z"',
      ),
      content: fc.oneof(
        { maxDepth: 3, depthSize: "small" },
        fc.constantFrom("", "text", "other text", "<![CDATA[text]]>", "<!--note-->"),
        fc.array(tie("element"), { maxLength: 4 }).map((parts) => parts.join("\n")),
      ),
    })
    .map(({ name, declared, attributes, content }) => `<${name}${declared}${attributes}>${content}</${name}>`),
}));
/** XML documents of few names in two namespaces, each under two prefixes. */
export const documents = fc.tuple(fc.constantFrom("", "<?xml version='1.0'?>"), element).map((parts) => parts.join(""));

const bodies = fc.oneof(
  texts.map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 60 }),
);
const targets = fc.constantFrom(
  "/a",
  "/b?x=1&y=2",
  "/b?y=2&x=1",
  "/b?x=1&x=2",
  "/b?x=2&x=1",
  "/b?x=%31&y=2",
  "",
  "/%zz",
);

/** Messages of any kind of body, whether the body is of it or not. */
export const messages: fc.Arbitrary<DiffMessage> = fc
  .record({ target: targets, headers, body: bodies, contentType: contentTypes })
  .map(({ body, ...rest }) => buildDiffMessage(body, rest));
