const PATH = "/orders?source=test";

/** What a test hit carries: a webhook as a shop might send it. */
function samplePayload(now: Date): string {
  const stamp = Math.floor(now.getTime() / 1000);
  return JSON.stringify({
    id: `evt_${stamp.toString(36)}`,
    type: "order.paid",
    created: stamp,
    livemode: false,
    data: {
      order: {
        id: `ord_${(stamp * 7).toString(36)}`,
        currency: "EUR",
        total: 129.9,
        paid: true,
        coupon: null,
        customer: { name: "Zoë Müller", email: "zoe@example.com" },
        lines: [
          { sku: "HK-100", title: "Hook, brass", quantity: 2, price: 49.95 },
          { sku: "SC-020", title: "Scope strap", quantity: 1, price: 30 },
        ],
      },
    },
  });
}

/**
 * Sends one realistic webhook to a bin of this instance, from the browser. Rejects with an Error that says what the bin
 * or the network answered. A refusal by the bin's own answer (a set 500, say) counts as sent: the hit is captured.
 */
export async function sendTestHit(slug: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(`/in/${encodeURIComponent(slug)}${PATH}`, {
      method: "POST",
      credentials: "omit",
      headers: { "content-type": "application/json", "x-webhook-event": "order.paid" },
      body: samplePayload(new Date()),
      signal: AbortSignal.timeout(70_000),
    });
  } catch {
    throw new Error("The test hit did not reach the server. Check that it runs, then try again.");
  }
  if (response.headers.has("x-hookscope-hit") || response.ok) return;
  const said = (await response.text()).trim().slice(0, 200);
  throw new Error(`The bin answered ${response.status}${said === "" ? "." : `: ${said}`}`);
}
