import { describe, expect, it } from "vitest";
import { diffMessages } from "@/lib/diff/diff-messages";
import { hideNoise } from "@/lib/diff/hide-noise";
import { buildDiffMessage, rows } from "./build-diff-message";

const stripe = ({ id, created, t, v1, total, key }: Record<string, string | number>) =>
  buildDiffMessage(
    JSON.stringify({
      id,
      object: "event",
      created,
      type: "invoice.paid",
      pending_webhooks: 1,
      request: { id: null, idempotency_key: key },
      data: {
        object: {
          id: "in_1Mt",
          object: "invoice",
          amount_paid: total,
          lines: { data: [{ id: "il_1", amount: total }] },
        },
      },
    }),
    {
      headers: [
        ["Host", "hooks.example"],
        ["User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)"],
        ["Stripe-Signature", `t=${t},v1=${v1},v0=6ffbb59b2300aae63f272406069a9788598b792a944a07aba816edb039989a39`],
      ],
    },
  );

it("two Stripe events a second apart: the amount matters, ids, times and signature do not", () => {
  const diff = diffMessages(
    stripe({
      id: "evt_1Mt0aB2eZvKYlo2C",
      created: 1700000000,
      t: 1700000003,
      v1: "5257a869e7ecebeda32affa62cdca3fa",
      total: 1999,
      key: "3fa85f64-5717-4562",
    }),
    stripe({
      id: "evt_1Mt0aC2eZvKYlo2D",
      created: 1700000001,
      t: 1700000004,
      v1: "d4b2a1c98e7f6a5b4c3d2e1f0a9b8c7d",
      total: 2999,
      key: "9b2c1d77-11aa-4f3e",
    }),
  );
  expect(rows(diff.headers)).toEqual([
    "changed stripe-signature.t: 1700000003 → 1700000004 (known noise)",
    "changed stripe-signature.v1: 5257a869e7ecebeda32affa62cdca3fa → d4b2a1c98e7f6a5b4c3d2e1f0a9b8c7d (known noise)",
  ]);
  expect(rows(diff.body.changes)).toEqual([
    'changed $.id: "evt_1Mt0aB2eZvKYlo2C" → "evt_1Mt0aC2eZvKYlo2D" (known noise)',
    "changed $.created: 1700000000 → 1700000001 (known noise)",
    'changed $.request.idempotency_key: "3fa85f64-5717-4562" → "9b2c1d77-11aa-4f3e" (known noise)',
    "changed $.data.object.amount_paid: 1999 → 2999",
    "changed $.data.object.lines.data[0].amount: 1999 → 2999",
  ]);
  const shown = hideNoise(diff);
  expect(rows(shown.body.changes)).toHaveLength(2);
  expect(shown).toMatchObject({ headers: [], hidden: 5, equal: false });
});

const line = (id: number, title: string, quantity: number) => ({ id, title, quantity, price: "10.00", taxable: true });

it("a Shopify order before and after an edit that reorders its line items", () => {
  const order = (updated: string, items: unknown[], extra: object) =>
    buildDiffMessage(
      JSON.stringify({ id: 450789469, name: "#1001", updated_at: updated, line_items: items, ...extra }),
      { headers: [["X-Shopify-Topic", "orders/updated"]] },
    );
  const diff = diffMessages(
    order("2024-05-01T10:00:00-04:00", [line(1, "Mug", 1), line(2, "Cap", 2), line(3, "Pen", 5)], {
      note: null,
      total: "80.00",
    }),
    order("2024-05-01T10:02:00-04:00", [line(3, "Pen", 5), line(1, "Mug", 1), line(2, "Cap", 3), line(4, "Bag", 1)], {
      note: "gift",
      total: "100.00",
    }),
  );
  expect(diff.headers).toEqual([]);
  expect(rows(diff.body.changes)).toEqual([
    'changed $.updated_at: "2024-05-01T10:00:00-04:00" → "2024-05-01T10:02:00-04:00" (known noise)',
    `moved $.line_items[2] ⇒ $.line_items[0]: ${JSON.stringify(line(3, "Pen", 5))} → ${JSON.stringify(line(3, "Pen", 5))}`,
    "changed $.line_items[1].quantity ⇒ $.line_items[2].quantity: 2 → 3",
    `added $.line_items[3]: ${JSON.stringify(line(4, "Bag", 1))}`,
    'changed $.note: null → "gift"',
    'changed $.total: "80.00" → "100.00"',
  ]);
});

it("a GitHub push delivered again: nothing but the way it came", () => {
  const push = (request: string, forwarded: string) =>
    buildDiffMessage('{"ref":"refs/heads/main","commits":[{"id":"6dcb09b5"}]}', {
      headers: [
        ["X-GitHub-Event", "push"],
        ["X-GitHub-Delivery", "72d3162e-cc78-11e3-81ab-4c9367dc0958"],
        ["X-Hub-Signature-256", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"],
        ["X-Request-Id", request],
        ["X-Forwarded-For", forwarded],
      ],
    });
  const diff = diffMessages(push("a1", "140.82.115.1"), push("b2", "140.82.115.2, 10.0.0.1"));
  expect(rows(diff.headers)).toEqual([
    "changed x-request-id: a1 → b2 (known noise)",
    "changed x-forwarded-for: 140.82.115.1 → 140.82.115.2, 10.0.0.1 (known noise)",
  ]);
  expect(diff.body).toMatchObject({ isIdentical: true, changes: [] });
  expect(hideNoise(diff)).toMatchObject({ headers: [], hidden: 2 });
});

it("a form post with one field changed", () => {
  const form = (body: string) => buildDiffMessage(body, { contentType: "application/x-www-form-urlencoded" });
  const diff = diffMessages(
    form("From=%2B15005550006&Body=Hello+there&NumMedia=0&tag=a&tag=b"),
    form("From=%2B15005550006&Body=Hello+you&NumMedia=0&tag=b&tag=a"),
  );
  expect(diff.body.kind).toBe("form");
  expect(rows(diff.body.changes)).toEqual(["changed Body: Hello there → Hello you", "moved tag[0] ⇒ tag[1]: 4 → 5"]);
  expect(diff.body.changes[0]?.words).toEqual([
    { op: "same", text: "Hello " },
    { op: "removed", text: "there" },
    { op: "added", text: "you" },
  ]);
});

it("multipart with one file changed: its boundary does not matter", () => {
  const upload = (boundary: string, name: string, note: string, file: string) =>
    buildDiffMessage(
      [
        `--${boundary}\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"note":"${note}"}\r\n`,
        `--${boundary}\r\nContent-Disposition: form-data; name="photo"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n${file}\r\n`,
        `--${boundary}--\r\n`,
      ].join(""),
      { contentType: `multipart/form-data; boundary=${boundary}` },
    );
  const diff = diffMessages(
    upload("aaa", "a.png", "one", "\u0001PNG-0-end"),
    upload("bbb", "b.png", "one", "\u0001PNG-1-end"),
  );
  expect(rows(diff.headers)).toEqual(["changed content-type.boundary: aaa → bbb (known noise)"]);
  expect(rows(diff.body.changes)).toEqual([
    "changed photo.content-disposition.filename: a.png → b.png",
    "changed photo byte 5: 30 → 31",
  ]);
  const edited = diffMessages(upload("a", "a.png", "one", "x"), upload("a", "a.png", "two", "x"));
  expect(rows(edited.body.changes)).toEqual(['changed meta $.note: "one" → "two"']);
});

describe("XML", () => {
  const xml = (text: string) => buildDiffMessage(text, { contentType: "application/xml" });

  it("with another prefix for the same namespace: one row, and nothing else", () => {
    const diff = diffMessages(
      xml('<soap:Envelope xmlns:soap="urn:env"><soap:Body><item id="1">a</item></soap:Body></soap:Envelope>'),
      xml('<s:Envelope xmlns:s="urn:env"><s:Body><item id="1">a</item></s:Body></s:Envelope>'),
    );
    expect(rows(diff.body.changes)).toEqual(["changed namespace urn:env: soap: → s:"]);
  });

  it("with changed, added and moved elements", () => {
    const diff = diffMessages(
      xml('<order id="7"><item sku="a">1</item><item sku="b">2</item><total>3</total></order>'),
      xml('<order id="8"><item sku="b">2</item><item sku="a">1</item><total currency="EUR">4</total><note/></order>'),
    );
    expect(rows(diff.body.changes)).toEqual([
      "changed /order/@id: 7 → 8",
      "moved /order/item[1] ⇒ /order/item[2]: 1 → 2",
      "added /order/total/@currency: EUR",
      "changed /order/total: 3 → 4",
      "added /order/note: <note/>",
    ]);
  });
});
