import { z } from "zod";

/** What stands before a relay's name where a target's URL would stand. */
export const RELAY_SCHEME = "relay:";

/** A name as it stands in `relay:<name>`. */
export const relayNameSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/,
    "must begin with a letter or digit and hold at most 40 letters, digits, dots, hyphens and underscores",
  );
