import { hmac, type Made, URL } from "./made-request";

/** People, their messages and their work: signatures of the body alone, or with the URL. */
export const MADE_PLAIN_PEOPLE: readonly Made[] = [
  (() => {
    const body = `{"webhookEvent":"jira:issue_created","timestamp":1770000000000}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "jira",
      secret: "a-secret",
      headers: [
        ["X-Atlassian-Webhook-Identifier", "j-1"],
        ["X-Atlassian-Webhook-Retry", "2"],
        ["X-Hub-Signature", `sha256=${signature}`],
      ],
      body,
      event: "jira:issue_created",
      id: "j-1",
      attempt: 3,
    };
  })(),
  (() => {
    const body = `{"type":"notification_event","topic":"user.created","id":"notif_1","delivery_attempts":1}`;
    const signature = hmac("sha1", "a-secret", body, "hex");
    return {
      provider: "intercom",
      secret: "a-secret",
      headers: [["X-Hub-Signature", `sha1=${signature}`]],
      body,
      event: "user.created",
      id: "notif_1",
      attempt: 1,
    };
  })(),
  (() => {
    const body = `{"object":"page","entry":[{"id":"1","changes":[{"field":"feed","value":{}}]}]}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "meta",
      secret: "a-secret",
      headers: [["X-Hub-Signature-256", `sha256=${signature}`]],
      body,
      event: "feed",
      id: null,
    };
  })(),
  (() => {
    const body = `{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"messages","value":{"messages":[{"id":"wamid.1"}]}}]}]}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "meta",
      secret: "a-secret",
      headers: [["X-Hub-Signature-256", `sha256=${signature}`]],
      body,
      event: "messages",
      id: "wamid.1",
    };
  })(),
  (() => {
    const body = `<feed/>`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "websub",
      secret: "a-secret",
      headers: [
        ["Link", `<https://hub.example>; rel="hub"`],
        ["X-Hub-Signature", `sha256=${signature}`],
      ],
      body,
      event: "content",
      id: null,
    };
  })(),
  (() => {
    const body = `{"event":"envelope-completed","retryCount":1}`;
    const signature = hmac("sha256", "a-secret", body, "base64");
    return {
      provider: "docusign",
      secret: "a-secret",
      headers: [
        ["X-DocuSign-Signature-1", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="],
        ["X-DocuSign-Signature-2", `${signature}`],
      ],
      body,
      event: "envelope-completed",
      id: null,
      attempt: 2,
    };
  })(),
  (() => {
    const body = `{"destination":"U","events":[{"type":"message","webhookEventId":"l-1","timestamp":1770000000000}]}`;
    const signature = hmac("sha256", "a-secret", body, "base64");
    return {
      provider: "line",
      secret: "a-secret",
      headers: [["x-line-signature", `${signature}`]],
      body,
      event: "message",
      id: "l-1",
    };
  })(),
  (() => {
    const body = `{"for_user_id":"1","tweet_create_events":[]}`;
    const signature = hmac("sha256", "a-secret", body, "base64");
    return {
      provider: "x",
      secret: "a-secret",
      headers: [["x-twitter-webhooks-signature", `sha256=${signature}`]],
      body,
      event: "tweet_create_events",
      id: null,
    };
  })(),
  (() => {
    const body = `{"type":"message","id":"tm-1"}`;
    const signature = hmac("sha256", Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQh", "base64"), body, "base64");
    return {
      provider: "teams",
      secret: "c2VjcmV0LXNlY3JldC1zZWNyZXQh",
      headers: [["Authorization", `HMAC ${signature}`]],
      body,
      event: "message",
      id: "tm-1",
    };
  })(),
  (() => {
    const body = `{"events":[{"action":"added","resource":{"resource_type":"task"}}]}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "asana",
      secret: "a-secret",
      headers: [["X-Hook-Signature", `${signature}`]],
      body,
      event: "task.added",
      id: null,
    };
  })(),
  (() => {
    const body = `{"action":{"id":"tr-1","type":"updateCard"}}`;
    const signature = hmac("sha1", "a-secret", body + URL, "base64");
    return {
      provider: "trello",
      secret: "a-secret",
      headers: [["X-Trello-Webhook", `${signature}`]],
      body,
      event: "updateCard",
      id: "tr-1",
    };
  })(),
  (() => {
    const body = `{"id":"n-1","type":"page.created","attempt_number":3}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "notion",
      secret: "a-secret",
      headers: [["X-Notion-Signature", `sha256=${signature}`]],
      body,
      event: "page.created",
      id: "n-1",
      attempt: 3,
    };
  })(),
  (() => {
    const body = `{"list_folder":{"accounts":["a"]}}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "dropbox",
      secret: "a-secret",
      headers: [["X-Dropbox-Signature", `${signature}`]],
      body,
      event: "list_folder",
      id: null,
    };
  })(),
  (() => {
    const body = `{"event_id":"tf-1","event_type":"form_response"}`;
    const signature = hmac("sha256", "a-secret", body, "base64");
    return {
      provider: "typeform",
      secret: "a-secret",
      headers: [["Typeform-Signature", `sha256=${signature}`]],
      body,
      event: "form_response",
      id: "tf-1",
    };
  })(),
  (() => {
    const body = `{"base":{"id":"app1"}}`;
    const signature = hmac("sha256", Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQh", "base64"), body, "hex");
    return {
      provider: "airtable",
      secret: "c2VjcmV0LXNlY3JldC1zZWNyZXQh",
      headers: [["X-Airtable-Content-MAC", `hmac-sha256=${signature}`]],
      body,
      event: null,
      id: null,
    };
  })(),
  (() => {
    const body = `{"triggerEvent":"BOOKING_CREATED"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "cal.com",
      secret: "a-secret",
      headers: [["X-Cal-Signature-256", `${signature}`]],
      body,
      event: "BOOKING_CREATED",
      id: null,
    };
  })(),
  (() => {
    const body = `{"event":"taskCreated","webhook_id":"w"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "clickup",
      secret: "a-secret",
      headers: [["X-Signature", `${signature}`]],
      body,
      event: "taskCreated",
      id: null,
    };
  })(),
  (() => {
    const body = `{"notificationId":1}`;
    const signature = hmac("sha256", "a-secret", `hmacsha256=${body}`, "hex");
    return {
      provider: "linkedin",
      secret: "a-secret",
      headers: [["X-LI-Signature", `${signature}`]],
      body,
      event: null,
      id: null,
    };
  })(),
  (() => {
    const body = `{"time_ms":1770000000000,"events":[{"name":"channel_occupied"}]}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "pusher",
      secret: "a-secret",
      headers: [["X-Pusher-Signature", `${signature}`]],
      body,
      event: "channel_occupied",
      id: null,
    };
  })(),
  (() => {
    const body = `{"type":"track","messageId":"sg-1"}`;
    const signature = hmac("sha1", "a-secret", body, "hex");
    return {
      provider: "segment",
      secret: "a-secret",
      headers: [["X-Signature", `${signature}`]],
      body,
      event: "track",
      id: "sg-1",
    };
  })(),
  (() => {
    const body = `{"name":"a"}`;
    const signature = hmac("sha256", "a-secret", `${body}fs-1`, "hex");
    return {
      provider: "framer",
      secret: "a-secret",
      headers: [
        ["Framer-Webhook-Submission-Id", "fs-1"],
        ["Framer-Signature", `sha256=${signature}`],
      ],
      body,
      event: null,
      id: null,
    };
  })(),
];
