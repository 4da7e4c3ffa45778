import { hmac, type Made, T } from "./made-request";

/** The family of Standard Webhooks. */
export const MADE_FAMILY: readonly Made[] = [
  (() => {
    const body = `{"type":"user.created"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "standardwebhooks",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "user.created",
      id: "msg_1",
    };
  })(),
  (() => {
    const body = `{"type":"user.created"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "svix",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["svix-id", "msg_1"],
        ["svix-timestamp", T],
        ["svix-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "user.created",
      id: "msg_1",
    };
  })(),
  (() => {
    const body = `{"object":"event","instance_id":"ins_1","type":"user.created"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "clerk",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["svix-id", "msg_1"],
        ["svix-timestamp", T],
        ["svix-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "user.created",
      id: "msg_1",
    };
  })(),
  (() => {
    const body = `{"type":"email.bounced"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "resend",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["svix-id", "msg_1"],
        ["svix-timestamp", T],
        ["svix-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "email.bounced",
      id: "msg_1",
    };
  })(),
  (() => {
    const body = `{"type":"response.completed"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "openai",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["User-Agent", "OpenAI/1.0 (+https://platform.openai.com/docs/webhooks)"],
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "response.completed",
      id: "msg_1",
    };
  })(),
  (() => {
    const body = `{"type":"send_email"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "supabase",
      secret: "v1,whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "send_email",
      id: "msg_1",
      isUnnamed: true,
    };
  })(),
  (() => {
    const body = `{"type":"order.paid"}`;
    const signature = hmac("sha256", "polar_whs_abc", `msg_1.${T}.${body}`, "base64");
    return {
      provider: "polar",
      secret: "polar_whs_abc",
      headers: [
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "order.paid",
      id: "msg_1",
      isUnnamed: true,
    };
  })(),
  (() => {
    const body = `{"object_kind":"push"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "gitlab",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["X-Gitlab-Event", "Push Hook"],
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "Push Hook",
      id: "msg_1",
    };
  })(),
  (() => {
    const body = `{"scope":"store/order/created","producer":"stores/abc","hash":"msg_1","created_at":1770000000}`;
    const signature = hmac("sha256", "client secret", `msg_1.${T}.${body}`, "base64");
    return {
      provider: "bigcommerce",
      secret: "client secret",
      headers: [
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "store/order/created",
      id: "msg_1",
    };
  })(),
  (() => {
    const body = `{"type":"a.b"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "stytch",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["svix-id", "msg_1"],
        ["svix-timestamp", T],
        ["svix-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "a.b",
      id: "msg_1",
      isUnnamed: true,
    };
  })(),
  (() => {
    const body = `{"type":"a.b"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "vanta",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["svix-id", "msg_1"],
        ["svix-timestamp", T],
        ["svix-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "a.b",
      id: "msg_1",
      isUnnamed: true,
    };
  })(),
  (() => {
    const body = `{"type":"a.b"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "replicate",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "a.b",
      id: "msg_1",
      isUnnamed: true,
    };
  })(),
  (() => {
    const body = `{"type":"a.b"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "render",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "a.b",
      id: "msg_1",
      isUnnamed: true,
    };
  })(),
  (() => {
    const body = `{"type":"a.b"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "loops",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "a.b",
      id: "msg_1",
      isUnnamed: true,
    };
  })(),
  (() => {
    const body = `{"type":"a.b"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "increase",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "a.b",
      id: "msg_1",
      isUnnamed: true,
    };
  })(),
  (() => {
    const body = `{"event_type":"a.b"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "brex",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "a.b",
      id: "msg_1",
      isUnnamed: true,
    };
  })(),
  (() => {
    const body = `{"event_type":"a.b"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "incident-io",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["webhook-id", "msg_1"],
        ["webhook-timestamp", T],
        ["webhook-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "a.b",
      id: "msg_1",
      isUnnamed: true,
    };
  })(),
  (() => {
    const body = `{"event_type":"company.updated"}`;
    const signature = hmac(
      "sha256",
      Buffer.from("c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0", "base64"),
      `msg_1.${T}.${body}`,
      "base64",
    );
    return {
      provider: "finch",
      secret: "whsec_c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
      headers: [
        ["Finch-Event-Id", "msg_1"],
        ["Finch-timestamp", T],
        ["Finch-signature", `v1a,AAAA v1,${signature}`],
      ],
      body,
      event: "company.updated",
      id: "msg_1",
    };
  })(),
];
