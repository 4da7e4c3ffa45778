/** A webhook as providers send them: about a dozen headers, 1.5 KB of JSON. */
export function buildWebhook(host, path) {
  const items = Array.from({ length: 8 }, (_, n) => ({
    id: `li_${n}4kQpX2eZvKYlo2C`,
    object: "line_item",
    description: `Item number ${n}, delivered`,
    quantity: n + 1,
    amount: 1999 * (n + 1),
    currency: "eur",
  }));
  const event = { id: "evt_1PqRsT2eZvKYlo2CaBcDeF", type: "checkout.session.completed", created: 1764030000, items };
  const body = JSON.stringify({ ...event, livemode: false, note: "" });
  const padded = JSON.stringify({ ...event, livemode: false, note: "x".repeat(Math.max(0, 1500 - body.length)) });
  const headers = [
    ["Host", host],
    ["User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)"],
    ["Content-Length", String(Buffer.byteLength(padded))],
    ["Accept", "*/*; q=0.5, application/xml"],
    ["Accept-Encoding", "gzip, deflate"],
    ["Cache-Control", "no-cache"],
    ["Content-Type", "application/json; charset=utf-8"],
    ["Stripe-Signature", `t=1764030000,v1=${"5257a869e7ecebeda32affa62cdca3fa".repeat(2)},v0=${"6ffbb59b".repeat(8)}`],
    ["X-Request-Id", "6f1c2a34-90ab-4cde-8f01-23456789abcd"],
    ["X-Forwarded-Proto", "https"],
    ["X-Amzn-Trace-Id", "Root=1-67891233-abcdef012345678912345678"],
    ["Traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"],
  ];
  const head = `POST ${path} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n`;
  return Buffer.from(head + padded, "latin1");
}

const ID_START = Buffer.from('"evt_');
const NUMBER_DIGITS = 10;

/** Gives the webhook another event's id, in place and of the same length: no sender delivers one event all day. */
export function renumber(webhook, number) {
  const at = webhook.indexOf(ID_START) + ID_START.length;
  webhook.latin1Write(`${Date.now().toString(36)}${String(number).padStart(NUMBER_DIGITS, "0")}`, at);
}
