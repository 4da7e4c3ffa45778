import type { CheckTimeKind } from "./check-time";

/** A request with its secret that shows one verdict. The secrets are made up. */
export interface SignatureExample {
  readonly id: string;
  readonly title: string;
  /** What it shows, in a few words. */
  readonly about: string;
  readonly text: string;
  readonly secret: string;
  readonly time: CheckTimeKind;
}

const STRIPE_BODY =
  '{"id":"evt_1QhExample","object":"event","type":"invoice.paid","created":1735689599,"data":{"object":{"id":"in_1001","amount_paid":1999,"currency":"eur"}}}';
const STRIPE_HEAD = `POST /webhooks/stripe HTTP/1.1
Host: api.example.com
User-Agent: Stripe/1.0 (+https://stripe.com/docs/webhooks)
Content-Type: application/json; charset=utf-8
Stripe-Signature: t=1735689600,v1=970f5531cdada4f39f6bdb892b16cca2364c66574d9bb47a8fca9e0a86cd3f10`;
const STRIPE_SECRET = "whsec_example_of_a_signing_secret";

export const SIGNATURE_EXAMPLES: readonly SignatureExample[] = [
  {
    id: "genuine",
    title: "Stripe: genuine",
    about: "Everything fits, at the time it came.",
    text: `${STRIPE_HEAD}\n\n${STRIPE_BODY}`,
    secret: STRIPE_SECRET,
    time: "came",
  },
  {
    id: "reformatted",
    title: "Stripe: body written anew",
    about: "Something parsed the JSON and printed it again.",
    text: `${STRIPE_HEAD}\n\n${JSON.stringify(JSON.parse(STRIPE_BODY), null, 2)}`,
    secret: STRIPE_SECRET,
    time: "came",
  },
  {
    id: "stale",
    title: "Slack: right, but old",
    about: "The signature fits, its time does not.",
    text: `POST /slack/events HTTP/1.1
Host: api.example.com
User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)
Content-Type: application/json
X-Slack-Request-Timestamp: 1735689600
X-Slack-Signature: v0=df879448a50dda724b972dc9862233b9b4966ed4fae3a789d351c48234018105

{"token":"not-used","team_id":"T0001","type":"event_callback","event":{"type":"message","channel":"C2147483705","user":"U2147483697","text":"Hello"},"event_id":"Ev0001","event_time":1735689599}`,
    secret: "example-of-a-slack-signing-secret",
    time: "now",
  },
  {
    id: "other-url",
    title: "Twilio: another URL",
    about: "A proxy took the request in over https.",
    text: `curl 'http://hooks.example.com/twilio/status' \\
  -H 'User-Agent: TwilioProxy/1.1' \\
  -H 'Content-Type: application/x-www-form-urlencoded' \\
  -H 'X-Twilio-Signature: bDGR8DvstwTevWaLzQDkEU6LUDY=' \\
  -d 'AccountSid=AC0001&From=%2B15551230001&MessageSid=SM0001&MessageStatus=delivered&To=%2B15551230002'`,
    secret: "example-of-a-twilio-auth-token",
    time: "came",
  },
  {
    id: "other-secret",
    title: "GitHub: another secret",
    about: "Nothing fits: what can be told, and what not.",
    text: `POST /github HTTP/1.1
Host: api.example.com
User-Agent: GitHub-Hookshot/0a1b2c3
Content-Type: application/json
X-GitHub-Delivery: 72d3162e-cc78-11e3-81ab-4c9367dc0958
X-GitHub-Event: issues
X-Hub-Signature-256: sha256=5d3ee206b68a76f0c0961649e243272928b8038d2189931972f20c2586a8bfec

{"action":"opened","issue":{"number":7,"title":"Deliveries come twice"},"repository":{"full_name":"octo/hooks"}}`,
    secret: "the-secret-of-this-hook",
    time: "now",
  },
];

/** Requests to be signed. */
export const UNSIGNED_EXAMPLES: readonly SignatureExample[] = [
  {
    id: "stripe-unsigned",
    title: "Stripe",
    about: "Time and body, HMAC-SHA256.",
    text: `${STRIPE_HEAD.replace(/\nStripe-Signature: .*/, "")}\n\n${STRIPE_BODY}`,
    secret: STRIPE_SECRET,
    time: "now",
  },
  {
    id: "svix-unsigned",
    title: "Svix",
    about: "Id, time and body; the key is base64.",
    text: `POST /webhooks HTTP/1.1
Host: api.example.com
Content-Type: application/json
svix-id: msg_p5jXN8AQM9LWM0D4loKWxJek
svix-timestamp: 1735689600

{"type":"invoice.paid","data":{"id":"inv_1001","amount":1999}}`,
    secret: "whsec_ZXhhbXBsZSBvZiBhIHNpZ25pbmcga2V5",
    time: "now",
  },
];
