import { z } from "zod";
import type { SignatureReport } from "@/lib/providers/signature-report";

const CAUSES = [
  "missing_signature",
  "malformed_signature",
  "wrong_secret",
  "wrong_encoding",
  "wrong_url",
  "body_changed",
  "timestamp_too_old",
  "timestamp_too_new",
] as const;

/** What `lib/providers` says of a signature (api.md, "signatureReport"). */
export const signatureReportSchema: z.ZodType<SignatureReport> = z
  .object({
    provider: z.string().nullable(),
    scheme: z.string().nullable().meta({ description: "What was checked, in words." }),
    valid: z.boolean().nullable().meta({ description: "null: not checked, the explanation says why." }),
    cause: z.enum(CAUSES).nullable(),
    explanation: z.string().meta({ description: "What was found and what to do about it." }),
    signedContentPreview: z.string().nullable().meta({ description: "At most 4,096 characters of what was signed." }),
    timestamp: z.number().nullable().meta({ description: "Unix seconds." }),
    toleranceSeconds: z.number().nullable(),
    ageSeconds: z.number().nullable().meta({ description: "Negative when the sender's time is ahead." }),
    signatureMatches: z
      .boolean()
      .nullable()
      .meta({ description: "True although valid is false when only the time is wrong." }),
    difference: z
      .object({ part: z.enum(["body", "url"]), offset: z.number(), received: z.string(), signed: z.string() })
      .nullable()
      .meta({ description: "Where what was received first differs from what was signed, in bytes." }),
    tried: z.array(z.string()).readonly().meta({ description: "What was tried after it did not match, in order." }),
    secretLabel: z.string().nullable().meta({ description: "Of the secret that matched." }),
  })
  .meta({ id: "SignatureReport" });
