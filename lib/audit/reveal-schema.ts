import { z } from "zod";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";
import { MOST_AUDIT_TEXT } from "./to-audit-text";

/** What a veiled value is called, and where it stands; what it is has no place here. */
export const revealSchema = z
  .strictObject({
    seq: z
      .int()
      .min(1)
      .max(MAX_SEQ)
      .nullable()
      .meta({ description: "The hit that it stands in; null where many hits hold it." }),
    name: z
      .string()
      .min(1)
      .max(MOST_AUDIT_TEXT)
      .meta({ description: "What the value is called, like `Authorization`." }),
  })
  .meta({ id: "Reveal" });
export type RevealInput = z.infer<typeof revealSchema>;
