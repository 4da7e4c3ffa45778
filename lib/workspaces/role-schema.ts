import { z } from "zod";

/** What a key may do: viewers read; editors also change bins and hits; owners also delete bins and manage keys. */
export const roleSchema = z.enum(["owner", "editor", "viewer"]).meta({ id: "Role" });
export type Role = z.infer<typeof roleSchema>;
