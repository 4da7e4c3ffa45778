import { describe, expect, it } from "vitest";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { recognise } from "@/lib/providers/recognise";

function look(headers: RawHeaders, body: string | Buffer = "{}", url = "https://a.test/in/x") {
  return recognise({ method: "POST", url, headers, body: Buffer.from(body) });
}

describe("the order of recognition", () => {
  const HUB = [
    ["X-Hub-Signature", "sha1=00"],
    ["X-Hub-Signature-256", "sha256=00"],
  ] as const;
  const GITHUB = [
    ["X-GitHub-Event", "push"],
    ["X-GitHub-Delivery", "d"],
  ] as const;
  it.each<[sender: string | undefined, headers: RawHeaders, body?: string]>([
    ["gitea", [...GITHUB, ...HUB, ["X-Gogs-Event", "push"], ["X-Gitea-Event", "push"]]],
    ["forgejo", [...GITHUB, ...HUB, ["X-Gitea-Event", "push"], ["X-Forgejo-Event", "push"]]],
    ["gogs", [...GITHUB, ...HUB, ["X-Gogs-Event", "push"]]],
    ["github", [...GITHUB, ...HUB]],
    ["github", [...GITHUB, ...HUB], '{"object":"page","entry":[]}'],
    ["bitbucket", [...HUB, ["X-Event-Key", "repo:push"], ["X-Hook-UUID", "h"]]],
    ["jira", [...HUB, ["X-Atlassian-Webhook-Identifier", "j"]]],
    ["intercom", HUB, '{"type":"notification_event"}'],
    ["meta", HUB, '{"object":"instagram","entry":[{}]}'],
    ["websub", [...HUB, ["Link", '<https://hub>; rel="hub", <https://t>; rel="self"']], "<feed/>"],
    [undefined, HUB],
    [
      "svix",
      [
        ["svix-id", "m"],
        ["svix-signature", "v1,"],
      ],
    ],
    ["clerk", [["svix-id", "m"]], '{"object":"event","instance_id":"i"}'],
    ["resend", [["svix-id", "m"]], '{"type":"email.sent"}'],
    [
      "openai",
      [
        ["webhook-id", "m"],
        ["webhook-signature", "v1,"],
        ["User-Agent", "OpenAI/1.0"],
      ],
    ],
    [
      "gitlab",
      [
        ["webhook-id", "m"],
        ["webhook-signature", "v1,"],
        ["X-Gitlab-Event", "Push Hook"],
      ],
    ],
    [
      "standardwebhooks",
      [
        ["webhook-id", "m"],
        ["webhook-signature", "v1,"],
      ],
    ],
    ["gocardless", [["Webhook-Signature", "00"]]],
    [undefined, [["X-Signature", "00"]]],
    [
      "lemonsqueezy",
      [
        ["X-Signature", "00"],
        ["X-Event-Name", "order_created"],
      ],
    ],
    [
      "mercadopago",
      [
        ["X-Signature", "ts=1,v1=00"],
        ["X-Request-Id", "r"],
      ],
    ],
    ["clickup", [["X-Signature", "00"]], '{"event":"taskCreated","webhook_id":"w"}'],
    ["segment", [["X-Signature", "00"]], '{"type":"track","messageId":"m"}'],
    ["teams", [["Authorization", "HMAC AAAA"]]],
    [undefined, [["Authorization", "Bearer a.b.c"]]],
    ["postmark", [], '{"RecordType":"Open","MessageStream":"outbound"}'],
    ["sendgrid", [], '[{"sg_event_id":"s"}]'],
    ["dockerhub", [], '{"push_data":{"tag":"latest"},"repository":{"repo_name":"a/b"},"callback_url":"https://x"}'],
    ["mailgun", [], '{"signature":{"token":"t"},"event-data":{"event":"opened"}}'],
    ["adyen", [], '{"notificationItems":[{"NotificationRequestItem":{}}]}'],
    ["aws-sns", [["Content-Type", "text/plain"]], '{"Type":"Notification","TopicArn":"arn"}'],
    ["telegram", [], '{"update_id":1,"message":{}}'],
    ["mollie", [["Content-Type", "application/x-www-form-urlencoded"]], "id=tr_d0b0E3EA3v"],
    [undefined, [["Content-Type", "application/x-www-form-urlencoded"]], "id=42"],
    ["bigcommerce", [], '{"scope":"store/order/created","producer":"stores/a","hash":"h"}'],
    ["okta", [], '{"eventType":"com.okta.event_hook"}'],
    [undefined, [], '{"anything":"else"}'],
    [undefined, [], ""],
  ])("%s by %j %s", (sender, headers, body) => {
    expect(look(headers, body)?.provider).toBe(sender);
  });

  it("calls a User-Agent alone a weak hint, and lets anything better win", () => {
    expect(look([["User-Agent", "GitHub-Hookshot/044aadd"]])).toMatchObject({ provider: "github", confidence: "weak" });
    const stripe = look([
      ["User-Agent", "GitHub-Hookshot/044aadd"],
      ["Stripe-Signature", "t=1,v1=00"],
    ]);
    expect(stripe).toMatchObject({ provider: "stripe", confidence: "sure" });
    expect(look([["User-Agent", "Svix-Webhooks/1.0"]], '{"update_id":1}')).toMatchObject({
      provider: "telegram",
      confidence: "likely",
    });
  });

  it("does not look into large bodies, and still names the sender by its fields", () => {
    const body = `{"type":"a.b","id":"evt_1","pad":"${"x".repeat(200_000)}"}`;
    const stripe = [["Stripe-Signature", "t=5,v1=00"]] as const;
    expect(look(stripe, body)).toMatchObject({ provider: "stripe", eventType: null, deliveryId: null, timestamp: 5 });
    const request = { method: "POST", url: "https://a", headers: stripe, body: Buffer.from(body) };
    expect(recognise(request, 1_000_000)).toMatchObject({ eventType: "a.b", deliveryId: "evt_1" });
    expect(look([], `{"update_id":1,"pad":"${"x".repeat(200_000)}"}`)).toBeNull();
  });
});

describe("what tells the attempts of one delivery", () => {
  const key = (headers: RawHeaders, body?: string) => look(headers, body)?.deliveryKey ?? null;

  it("is equal for a redelivery, whatever else changes", () => {
    const github = (signature: string) =>
      [
        ["X-GitHub-Event", "push"],
        ["X-GitHub-Delivery", "d"],
        ["X-GitHub-Hook-ID", "1"],
        ["X-Hub-Signature-256", signature],
      ] as const;
    expect(key(github("sha256=00"))).toBe(key(github("sha256=11"), '{"x":1}'));
    const svix = (time: string) =>
      [
        ["webhook-id", "m"],
        ["webhook-timestamp", time],
        ["webhook-signature", "v1,x"],
      ] as const;
    expect(key(svix("1"))).toBe(key(svix("2")));
    const stripe = (time: string, pending: number) =>
      key([["Stripe-Signature", `t=${time},v1=00`]], `{"id":"evt_1","pending_webhooks":${pending}}`);
    expect(stripe("1", 2)).toBe(stripe("9", 1));
    const box = (id: string) => key([["BOX-DELIVERY-ID", id]], '{"id":"b","trigger":"t"}');
    expect(box("1")).toBe(box("2"));
  });

  it("differs between subscriptions of one event", () => {
    const shopify = (webhook: string) =>
      key([
        ["X-Shopify-Topic", "t"],
        ["X-Shopify-Webhook-Id", webhook],
        ["X-Shopify-Event-Id", "e"],
      ]);
    expect(shopify("1")).not.toBe(shopify("2"));
    const github = (hook: string) =>
      key([
        ["X-GitHub-Event", "push"],
        ["X-GitHub-Delivery", "d"],
        ["X-GitHub-Hook-ID", hook],
      ]);
    expect(github("1")).not.toBe(github("2"));
    const pagerduty = (subscription: string) =>
      key(
        [
          ["X-PagerDuty-Signature", "v1=00"],
          ["X-Webhook-Subscription", subscription],
        ],
        '{"event":{"id":"e"}}',
      );
    expect(pagerduty("1")).not.toBe(pagerduty("2"));
    expect(key([["Stripe-Signature", ""]], '{"id":"1"}')).not.toBe(key([["Paddle-Signature", ""]], '{"event_id":"1"}'));
  });

  it("is not there where nothing stable is", () => {
    expect(
      key([
        ["X-Gitea-Event", "push"],
        ["X-Gitea-Delivery", "d"],
      ]),
    ).toBeNull();
    expect(
      key([
        ["X-WC-Webhook-Topic", "t"],
        ["X-WC-Webhook-Delivery-ID", "d"],
      ]),
    ).toBeNull();
    expect(key([["Stripe-Signature", "x"]], "{}")).toBeNull();
    expect(key([["Stripe-Signature", "x"]], `{"id":"${"x".repeat(300)}"}`)).toBeNull();
  });
});

describe("attempts", () => {
  it.each<[attempt: number | null, headers: RawHeaders, body?: string]>([
    [1, [["X-Slack-Signature", "x"]]],
    [
      2,
      [
        ["X-Slack-Signature", "x"],
        ["X-Slack-Retry-Num", "1"],
      ],
    ],
    [
      1,
      [
        ["aeg-event-type", "Notification"],
        ["aeg-delivery-count", "0"],
      ],
    ],
    [
      3,
      [
        ["X-Event-Key", "k"],
        ["X-Hook-UUID", "h"],
        ["X-Attempt-Number", "3"],
      ],
    ],
    [1, [["X-HubSpot-Signature", "x"]], '[{"attemptNumber":0}]'],
    [4, [["X-Notion-Signature", "x"]], '{"attempt_number":4}'],
    [null, [["X-Notion-Signature", "x"]], '{"attempt_number":"soon"}'],
    [null, [["Stripe-Signature", "x"]]],
  ])("is %s", (attempt, headers, body) => {
    expect(look(headers, body)?.attempt).toBe(attempt);
  });
});
