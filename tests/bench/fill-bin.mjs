import { once } from "node:events";
import { connect } from "node:net";

const CONNECTIONS = 32;
const TYPES = ["checkout.session.completed", "invoice.paid", "charge.refunded"];

/** A word that only the oldest hit holds. */
export const RARE_WORD = "zanzibar";

/** Captures so many different webhooks of about 2 KB of JSON each; only the first one holds the rare word. */
export async function fillBin({ port, path, count }) {
  await sendAll(port, [buildWebhook(path, 0, RARE_WORD)].values());
  const rest = buildWebhooks(path, count);
  // They share what is still to be sent.
  await Promise.all(Array.from({ length: CONNECTIONS }, () => sendAll(port, rest)));
}

/** One after the other, each when the one before is stored. */
async function sendAll(port, requests) {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  try {
    for (let next = requests.next(); !next.done; next = requests.next()) {
      socket.write(next.value);
      // The answer is small enough to come in one piece.
      const [answer] = await once(socket, "data");
      if (!answer.latin1Slice(0, 12).startsWith("HTTP/1.1 200")) throw new Error(`Not stored: ${answer}`);
    }
  } finally {
    socket.destroy();
  }
}

function* buildWebhooks(path, count) {
  for (let n = 1; n < count; n++) yield buildWebhook(path, n, "");
}

function buildWebhook(path, n, note) {
  const id = (kind, m) => `${kind}_${(n * 7919 + m).toString(36).padStart(10, "0")}4kQpX2eZvKYlo2C`;
  const items = Array.from({ length: 12 }, (_, m) => ({
    id: id("li", m),
    object: "line_item",
    description: `Item number ${m}, delivered`,
    quantity: m + 1,
    amount: 1999 * (m + 1),
    currency: "eur",
  }));
  const object = { customer: id("cus", n % 500), total: (n * 7) % 10_000, items };
  const type = TYPES[n % TYPES.length];
  const body = JSON.stringify({ id: id("evt", 0), type, created: 1_764_030_000 + n, data: { object }, note });
  const head = [
    `POST ${path}/hooks/${n % 7} HTTP/1.1`,
    "Host: hooks.example.com",
    "User-Agent: Stripe/1.0 (+https://stripe.com/docs/webhooks)",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Accept: */*; q=0.5, application/xml",
    "Content-Type: application/json; charset=utf-8",
    `Stripe-Signature: t=${1_764_030_000 + n},v1=${id("sig", 1)}${id("sig", 2)}`,
    `X-Request-Id: ${id("req", 0)}`,
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}
