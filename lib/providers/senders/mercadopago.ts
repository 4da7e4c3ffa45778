import type { Provider } from "@/lib/providers/provider";
import { json } from "@/lib/providers/request/source";
import { mercadopagoSignature } from "@/lib/providers/signatures/mercadopago-signature";

export const mercadopago: Provider = {
  id: "mercadopago",
  name: "Mercado Pago",
  docs: "https://www.mercadopago.com/developers/en/docs/your-integrations/notifications/webhooks",
  clues: [{ confidence: "sure", fields: ["x-signature"], values: { "x-signature": /^ts=\d+,\s*v1=/ } }],
  event: [json("$.type")],
  delivery: [{ from: json("$.id"), isStable: false }],
  time: [{ from: json("$.date_created"), unit: "iso" }],
  schemes: [mercadopagoSignature],
  secretHint: "It is the secret signature of the application, under Webhooks.",
};
