import { lemonSqueezySample, paddleSample, shopifySample, stripeSample } from "./commerce-samples";
import { githubSample, gitlabSample, linearSample } from "./development-samples";
import {
  discordSample,
  sendgridSample,
  slackSample,
  telegramSample,
  twilioSample,
  typeformSample,
} from "./message-samples";
import type { BuildSample, Sample, SampleContext } from "./sample";
import type { SampleProvider } from "./sample-events";
import { clerkSample, openaiSample, resendSample, standardWebhooksSample, svixSample } from "./standard-samples";

const BUILDERS: Readonly<Record<SampleProvider, BuildSample>> = {
  clerk: clerkSample,
  discord: discordSample,
  github: githubSample,
  gitlab: gitlabSample,
  lemonsqueezy: lemonSqueezySample,
  linear: linearSample,
  openai: openaiSample,
  paddle: paddleSample,
  resend: resendSample,
  sendgrid: sendgridSample,
  shopify: shopifySample,
  slack: slackSample,
  standardwebhooks: standardWebhooksSample,
  stripe: stripeSample,
  svix: svixSample,
  telegram: telegramSample,
  twilio: twilioSample,
  typeform: typeformSample,
};

/** A realistic request of a provider, not signed yet. */
export function buildSample(provider: SampleProvider, context: SampleContext): Sample {
  return BUILDERS[provider](context);
}
