import { hmac, type Made, T } from "./made-request";

/** Code and where it runs: signatures of the body alone, or with the URL. */
export const MADE_PLAIN_CODE: readonly Made[] = [
  (() => {
    const body = `{"action":"opened","number":1}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "github",
      secret: "a-secret",
      headers: [
        ["X-GitHub-Event", "issues"],
        ["X-GitHub-Delivery", "g-1"],
        ["X-GitHub-Hook-ID", "7"],
        ["X-Hub-Signature-256", `sha256=${signature}`],
      ],
      body,
      event: "issues",
      id: "g-1",
    };
  })(),
  (() => {
    const body = `{"ref":"refs/heads/main"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "gitea",
      secret: "a-secret",
      headers: [
        ["X-GitHub-Event", "push"],
        ["X-GitHub-Delivery", "t-1"],
        ["X-Gogs-Event", "push"],
        ["X-Gitea-Event", "push"],
        ["X-Gitea-Delivery", "t-1"],
        ["X-Gitea-Signature", `${signature}`],
      ],
      body,
      event: "push",
      id: "t-1",
    };
  })(),
  (() => {
    const body = `{"ref":"refs/heads/main"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "forgejo",
      secret: "a-secret",
      headers: [
        ["X-GitHub-Event", "push"],
        ["X-Gitea-Event", "push"],
        ["X-Gogs-Event", "push"],
        ["X-Forgejo-Event", "push"],
        ["X-Forgejo-Delivery", "t-1"],
        ["X-Forgejo-Signature", `${signature}`],
      ],
      body,
      event: "push",
      id: "t-1",
    };
  })(),
  (() => {
    const body = `{"ref":"refs/heads/main"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "gogs",
      secret: "a-secret",
      headers: [
        ["X-GitHub-Event", "push"],
        ["X-Gogs-Event", "push"],
        ["X-Gogs-Delivery", "t-1"],
        ["X-Gogs-Signature", `${signature}`],
      ],
      body,
      event: "push",
      id: "t-1",
    };
  })(),
  (() => {
    const body = `{"push":{}}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "bitbucket",
      secret: "a-secret",
      headers: [
        ["X-Event-Key", "repo:push"],
        ["X-Hook-UUID", "h"],
        ["X-Request-UUID", "r-1"],
        ["X-Attempt-Number", "2"],
        ["X-Hub-Signature", `sha256=${signature}`],
      ],
      body,
      event: "repo:push",
      id: "r-1",
      attempt: 2,
    };
  })(),
  (() => {
    const body = `{"test":true}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "bitbucket",
      secret: "a-secret",
      headers: [
        ["X-Event-Key", "diagnostics:ping"],
        ["X-Request-Id", "r-2"],
        ["X-Hub-Signature", `sha256=${signature}`],
      ],
      body,
      event: "diagnostics:ping",
      id: "r-2",
    };
  })(),
  (() => {
    const body = `{"id":"c-1","type":"workflow-completed","happened_at":"2026-02-02T02:40:00Z"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "circleci",
      secret: "a-secret",
      headers: [
        ["circleci-event-type", "workflow-completed"],
        ["circleci-signature", `v1=${signature}`],
      ],
      body,
      event: "workflow-completed",
      id: "c-1",
    };
  })(),
  (() => {
    const body = `{"id":"v-1","type":"deployment.created","createdAt":1770000000000}`;
    const signature = hmac("sha1", "a-secret", body, "hex");
    return {
      provider: "vercel",
      secret: "a-secret",
      headers: [["x-vercel-signature", `${signature}`]],
      body,
      event: "deployment.created",
      id: "v-1",
    };
  })(),
  (() => {
    const body = `{"action":"update","webhook_metadata":{"delivery":{"id":"d-1"},"event":{"id":"e","include":"api:release"}}}`;
    const signature = hmac("sha256", "a-secret", body, "base64");
    return {
      provider: "heroku",
      secret: "a-secret",
      headers: [["Heroku-Webhook-Hmac-SHA256", `${signature}`]],
      body,
      event: "api:release",
      id: "d-1",
    };
  })(),
  (() => {
    const body = `{"event":"package:publish","time":1770000000000}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "npm",
      secret: "a-secret",
      headers: [["x-npm-signature", `sha256=${signature}`]],
      body,
      event: "package:publish",
      id: null,
    };
  })(),
  (() => {
    const body = `{"action":"created"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "sentry",
      secret: "a-secret",
      headers: [
        ["Sentry-Hook-Resource", "issue"],
        ["Request-ID", "s-1"],
        ["Sentry-Hook-Timestamp", T],
        ["Sentry-Hook-Signature", `${signature}`],
      ],
      body,
      event: "issue",
      id: "s-1",
    };
  })(),
  (() => {
    const body = `{"event":{"id":"p-1","event_type":"incident.triggered","occurred_at":"2026-02-02T02:40:00Z"}}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "pagerduty",
      secret: "a-secret",
      headers: [["X-PagerDuty-Signature", `v1=00,v1=${signature}`]],
      body,
      event: "incident.triggered",
      id: "p-1",
    };
  })(),
  (() => {
    const body = `{"_id":"ld-1","kind":"flag"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "launchdarkly",
      secret: "a-secret",
      headers: [["X-LD-Signature", `${signature}`]],
      body,
      event: "flag",
      id: "ld-1",
    };
  })(),
  (() => {
    const body = `{"status":"firing"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "grafana",
      secret: "a-secret",
      headers: [["X-Grafana-Alerting-Signature", `${signature}`]],
      body,
      event: "firing",
      id: null,
    };
  })(),
  (() => {
    const body = `{"eventTypeName":"OUTSIDE_METRIC_THRESHOLD","id":"mg-1"}`;
    const signature = hmac("sha1", "a-secret", body, "base64");
    return {
      provider: "mongodb-atlas",
      secret: "a-secret",
      headers: [["X-MMS-Signature", `${signature}`]],
      body,
      event: "OUTSIDE_METRIC_THRESHOLD",
      id: "mg-1",
    };
  })(),
  (() => {
    const body = `{"type":"config.secrets.update"}`;
    const signature = hmac("sha256", "a-secret", body, "hex");
    return {
      provider: "doppler",
      secret: "a-secret",
      headers: [["X-Doppler-Signature", `sha256=${signature}`]],
      body,
      event: "config.secrets.update",
      id: null,
    };
  })(),
];
