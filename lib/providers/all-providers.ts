import type { Provider } from "./provider";
import { adyen } from "./senders/adyen";
import { airtable } from "./senders/airtable";
import { asana } from "./senders/asana";
import { auth0 } from "./senders/auth0";
import { authorizeNet } from "./senders/authorize-net";
import { awsSns } from "./senders/aws-sns";
import { azureEventgrid } from "./senders/azure-eventgrid";
import { bigcommerce } from "./senders/bigcommerce";
import { bitbucket } from "./senders/bitbucket";
import { box } from "./senders/box";
import { braintree } from "./senders/braintree";
import { brex } from "./senders/brex";
import { buildkite } from "./senders/buildkite";
import { cal } from "./senders/cal";
import { calendly } from "./senders/calendly";
import { chargebee } from "./senders/chargebee";
import { checkout } from "./senders/checkout";
import { circleci } from "./senders/circleci";
import { clerk } from "./senders/clerk";
import { clickup } from "./senders/clickup";
import { cloudevents } from "./senders/cloudevents";
import { coinbaseCommerce } from "./senders/coinbase-commerce";
import { contentful } from "./senders/contentful";
import { customerio } from "./senders/customerio";
import { datadog } from "./senders/datadog";
import { discord } from "./senders/discord";
import { dockerhub } from "./senders/dockerhub";
import { docusign } from "./senders/docusign";
import { doppler } from "./senders/doppler";
import { dropbox } from "./senders/dropbox";
import { dwolla } from "./senders/dwolla";
import { ebay } from "./senders/ebay";
import { finch } from "./senders/finch";
import { forgejo } from "./senders/forgejo";
import { framer } from "./senders/framer";
import { front } from "./senders/front";
import { gitea } from "./senders/gitea";
import { github } from "./senders/github";
import { gitlab } from "./senders/gitlab";
import { gocardless } from "./senders/gocardless";
import { gogs } from "./senders/gogs";
import { googleChannel } from "./senders/google-channel";
import { googlePubsub } from "./senders/google-pubsub";
import { grafana } from "./senders/grafana";
import { heroku } from "./senders/heroku";
import { hubspot } from "./senders/hubspot";
import { hygraph } from "./senders/hygraph";
import { incidentIo } from "./senders/incident-io";
import { increase } from "./senders/increase";
import { intercom } from "./senders/intercom";
import { jira } from "./senders/jira";
import { klaviyo } from "./senders/klaviyo";
import { launchdarkly } from "./senders/launchdarkly";
import { lemonsqueezy } from "./senders/lemonsqueezy";
import { line } from "./senders/line";
import { linear } from "./senders/linear";
import { linkedin } from "./senders/linkedin";
import { livekit } from "./senders/livekit";
import { loops } from "./senders/loops";
import { mailgun } from "./senders/mailgun";
import { mandrill } from "./senders/mandrill";
import { mercadopago } from "./senders/mercadopago";
import { messagebird } from "./senders/messagebird";
import { meta } from "./senders/meta";
import { microsoftGraph } from "./senders/microsoft-graph";
import { mollie } from "./senders/mollie";
import { monday } from "./senders/monday";
import { mongodbAtlas } from "./senders/mongodb-atlas";
import { mux } from "./senders/mux";
import { netlify } from "./senders/netlify";
import { notion } from "./senders/notion";
import { npm } from "./senders/npm";
import { okta } from "./senders/okta";
import { openai } from "./senders/openai";
import { paddle } from "./senders/paddle";
import { pagerduty } from "./senders/pagerduty";
import { paypal } from "./senders/paypal";
import { paystack } from "./senders/paystack";
import { plaid } from "./senders/plaid";
import { polar } from "./senders/polar";
import { postmark } from "./senders/postmark";
import { pusher } from "./senders/pusher";
import { qstash } from "./senders/qstash";
import { quickbooks } from "./senders/quickbooks";
import { razorpay } from "./senders/razorpay";
import { recurly } from "./senders/recurly";
import { render } from "./senders/render";
import { replicate } from "./senders/replicate";
import { resend } from "./senders/resend";
import { sanity } from "./senders/sanity";
import { segment } from "./senders/segment";
import { sendgrid } from "./senders/sendgrid";
import { sentry } from "./senders/sentry";
import { shippo } from "./senders/shippo";
import { shopify } from "./senders/shopify";
import { slack } from "./senders/slack";
import { square } from "./senders/square";
import { standardwebhooks } from "./senders/standardwebhooks";
import { stripe } from "./senders/stripe";
import { stytch } from "./senders/stytch";
import { supabase } from "./senders/supabase";
import { svix } from "./senders/svix";
import { teams } from "./senders/teams";
import { telegram } from "./senders/telegram";
import { telnyx } from "./senders/telnyx";
import { tiktok } from "./senders/tiktok";
import { trello } from "./senders/trello";
import { twilio } from "./senders/twilio";
import { twitch } from "./senders/twitch";
import { typeform } from "./senders/typeform";
import { vanta } from "./senders/vanta";
import { vercel } from "./senders/vercel";
import { vonage } from "./senders/vonage";
import { webflow } from "./senders/webflow";
import { websub } from "./senders/websub";
import { wise } from "./senders/wise";
import { woocommerce } from "./senders/woocommerce";
import { workos } from "./senders/workos";
import { x } from "./senders/x";
import { xero } from "./senders/xero";
import { zendesk } from "./senders/zendesk";
import { zoom } from "./senders/zoom";

/** Every known sender, in the order of recognition: where fields collide, the more specific sender stands first. */
export const ALL_PROVIDERS: readonly Provider[] = [
  // Fields of GitHub's are sent by others too: those first.
  forgejo,
  gitea,
  gogs,
  github,
  bitbucket,
  jira,
  intercom,
  meta,
  websub,
  // The family of Standard Webhooks: the named senders before the general scheme.
  finch,
  clerk,
  resend,
  stytch,
  vanta,
  svix,
  bigcommerce,
  openai,
  supabase,
  replicate,
  render,
  brex,
  incidentIo,
  loops,
  increase,
  polar,
  gitlab,
  standardwebhooks,
  gocardless,
  // A field of their own.
  airtable,
  asana,
  authorizeNet,
  box,
  buildkite,
  cal,
  calendly,
  checkout,
  circleci,
  coinbaseCommerce,
  contentful,
  customerio,
  discord,
  docusign,
  doppler,
  dropbox,
  dwolla,
  ebay,
  framer,
  front,
  googleChannel,
  grafana,
  heroku,
  hubspot,
  hygraph,
  klaviyo,
  launchdarkly,
  line,
  linear,
  linkedin,
  livekit,
  mandrill,
  messagebird,
  mongodbAtlas,
  mux,
  netlify,
  notion,
  npm,
  paddle,
  pagerduty,
  paypal,
  paystack,
  plaid,
  pusher,
  qstash,
  quickbooks,
  razorpay,
  recurly,
  sanity,
  sentry,
  shippo,
  shopify,
  slack,
  square,
  stripe,
  telnyx,
  tiktok,
  trello,
  twilio,
  twitch,
  typeform,
  vercel,
  webflow,
  wise,
  woocommerce,
  workos,
  x,
  xero,
  zendesk,
  zoom,
  // Shared fields, or the body alone.
  lemonsqueezy,
  mercadopago,
  clickup,
  segment,
  teams,
  googlePubsub,
  vonage,
  postmark,
  sendgrid,
  dockerhub,
  mailgun,
  adyen,
  awsSns,
  telegram,
  mollie,
  okta,
  microsoftGraph,
  azureEventgrid,
  cloudevents,
  auth0,
  monday,
  chargebee,
  braintree,
  datadog,
];

const BY_ID = new Map(ALL_PROVIDERS.map((provider) => [provider.id, provider]));

/** The provider of that id, or null. Case and the kind of space do not matter. */
export function findProvider(id: string): Provider | null {
  return BY_ID.get(id.trim().toLowerCase().replace(/\s+/g, "-")) ?? null;
}
