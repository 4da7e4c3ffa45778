import { type BuildSample, isoOf, jsonSample, secondsOf, uuidOf } from "./sample";

export const slackSample: BuildSample = (context) =>
  jsonSample("Slackbot 1.0 (+https://api.slack.com/robots)", {
    token: "no-longer-used",
    team_id: "T0123ABC456",
    api_app_id: "A0123ABC456",
    event: {
      type: context.eventType,
      channel: "C0123ABC456",
      user: "U0123ABC456",
      text: "Live long and prosper.",
      ts: `${secondsOf(context)}.000200`,
    },
    type: "event_callback",
    event_id: `Ev${context.id.slice(0, 9).toUpperCase()}`,
    event_time: secondsOf(context),
  });

export const telegramSample: BuildSample = (context) =>
  jsonSample("", {
    update_id: context.nowMs % 1_000_000_000,
    message: {
      message_id: 1365,
      from: { id: 1111111, is_bot: false, first_name: "Ada", username: "ada" },
      chat: { id: 1111111, first_name: "Ada", type: "private" },
      date: secondsOf(context),
      text: "/start",
    },
  });

export const twilioSample: BuildSample = (context) => ({
  headers: [
    ["User-Agent", "TwilioProxy/1.1"],
    ["Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"],
    ["I-Twilio-Idempotency-Token", uuidOf(context)],
  ],
  body: String(
    new URLSearchParams({
      ApiVersion: "2010-04-01",
      AccountSid: "AC00000000000000000000000000000000",
      From: "+15017122661",
      MessageSid: `SM${Buffer.from(context.id).toString("hex").slice(0, 32)}`,
      MessageStatus: context.eventType,
      SmsStatus: context.eventType,
      To: "+15558675310",
    }),
  ),
});

export const sendgridSample: BuildSample = (context) =>
  jsonSample("SendGrid Event API", [
    {
      email: "jenny.rosen@example.com",
      timestamp: secondsOf(context),
      event: context.eventType,
      "smtp-id": "<14c5d75ce93.dfd.64b469@ismtpd-555>",
      sg_event_id: Buffer.from(context.id).toString("base64url"),
      sg_message_id: "14c5d75ce93.dfd.64b469.filter0001.16648.5515E0B88.0",
      response: "250 OK",
    },
  ]);

export const discordSample: BuildSample = (context) =>
  jsonSample("Discord-Webhook/1.0 (+https://discord.com)", {
    version: 1,
    application_id: "1234560123453231555",
    type: 1,
    event: {
      type: context.eventType,
      timestamp: isoOf(context),
      data: {
        integration_type: 1,
        scopes: ["applications.commands"],
        user: { id: "80351110224678912", username: "nelly" },
      },
    },
  });

export const typeformSample: BuildSample = (context) =>
  jsonSample("Typeform Webhooks", {
    event_id: context.id,
    event_type: context.eventType,
    form_response: {
      form_id: "lT4Z3j",
      token: context.id,
      submitted_at: isoOf(context),
      answers: [{ type: "text", text: "It is fine.", field: { id: "hVONkQcnSNRj", type: "short_text" } }],
    },
  });
