import type { Sent } from "@/tests/e2e/send";

const BOUNDARY = "----demo7f3a";

/** What arrives beside the webhooks of known senders: people with curl, own services, robots, forms. */
export const DEMO_REQUESTS: readonly Sent[] = [
  {
    path: "/orders?dry_run=1&trace=7f3a",
    headers: ["User-Agent", "curl/8.14.1", "Accept", "*/*", "Content-Type", "application/json"],
    body: '{"order": 90071992547409931, "total": "388.00", "currency": "EUR"}',
  },
  { method: "GET", path: "/health", headers: ["User-Agent", "kube-probe/1.34"] },
  {
    path: "/returns/label",
    headers: ["User-Agent", "okhttp/4.12.0", "Content-Type", `multipart/form-data; boundary=${BOUNDARY}`],
    body: [
      `--${BOUNDARY}`,
      'Content-Disposition: form-data; name="order"',
      "",
      "1001",
      `--${BOUNDARY}`,
      'Content-Disposition: form-data; name="note"; filename="note.txt"',
      "Content-Type: text/plain",
      "",
      "The parcel came without its label.",
      `--${BOUNDARY}--`,
      "",
    ].join("\r\n"),
  },
  {
    method: "PUT",
    path: "/warehouse/stock/SKU-4411",
    headers: ["User-Agent", "warehouse-sync/2.3", "Content-Type", "application/xml"],
    body: '<?xml version="1.0"?><stock sku="SKU-4411"><free>42</free><reserved>3</reserved></stock>',
  },
  {
    path: "/contact",
    headers: ["User-Agent", "Mozilla/5.0", "Content-Type", "application/x-www-form-urlencoded"],
    body: "name=Mona+Lisa&email=mona%40example.com&message=Where+is+my+order%3F",
  },
  { method: "DELETE", path: "/carts/c_81f0", headers: ["User-Agent", "shop-jobs/1.9", "Authorization", "Bearer t"] },
];
