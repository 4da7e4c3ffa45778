import { z } from "zod";

/** Verifying tries no more than that at once. */
export const MAX_SECRETS_PER_PROVIDER = 10;
export const MAX_SECRETS_PER_BIN = 100;
const MAX_SECRET = 16 * 1024;
const MAX_PARTS = 10;
const FORM = `must be a text of 1 to ${MAX_SECRET} characters, or an object of at most ${MAX_PARTS} such texts`;

const text = z.string(FORM).min(1, FORM).max(MAX_SECRET, FORM);

/** A secret as a caller gives it: a text, or an object where one text is not enough. A PEM certificate fits. */
export const secretValueSchema = z
  .union(
    [
      text,
      z
        .record(z.string().min(1).max(100), text)
        .refine((parts) => Object.keys(parts).length >= 1 && Object.keys(parts).length <= MAX_PARTS, FORM),
    ],
    FORM,
  )
  .meta({ description: "An object where one text is not enough, like `{public_key}`." });

const labelSchema = z.string().trim().max(100);

export const setSecretSchema = z
  .strictObject({
    secret: secretValueSchema,
    label: labelSchema
      .optional()
      .meta({ description: "Tells several secrets of a provider apart; one of the same label is replaced." }),
  })
  .meta({ id: "SetSecret" });
export type SetSecretInput = z.infer<typeof setSecretSchema>;

/** All that is ever shown of a stored secret. */
export const secretSchema = z
  .object({ provider: z.string(), label: z.string(), createdAt: z.string().meta({ description: "When it was set." }) })
  .meta({ id: "Secret" });
export type SecretDto = z.infer<typeof secretSchema>;
