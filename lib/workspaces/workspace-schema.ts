import { z } from "zod";
import { keySchema } from "./key-schema";

/** A workspace as those with a key to it see it. */
export const workspaceSchema = z
  .object({
    id: z.uuid(),
    name: z.string().meta({ description: "Empty until an owner names it." }),
    createdAt: z.string(),
    key: keySchema.meta({ description: "The key that this request was made with." }),
  })
  .meta({ id: "Workspace" });
export type WorkspaceDto = z.infer<typeof workspaceSchema>;

export const updateWorkspaceSchema = z
  .strictObject({ name: z.string().trim().max(100) })
  .meta({ id: "UpdateWorkspace" });
export type UpdateWorkspaceInput = z.infer<typeof updateWorkspaceSchema>;

/** Exactly one of both: a key that was kept, or the ticket of a link. */
export const signInSchema = z
  .strictObject({
    key: z.string().max(200).optional().meta({ description: "A workspace key that was kept." }),
    ticket: z.string().max(200).optional().meta({ description: "The ticket of a link made for another device." }),
  })
  .refine(({ key, ticket }) => (key === undefined) !== (ticket === undefined), {
    message: "must have either key or ticket",
  })
  .meta({ id: "SignIn" });
export type SignInInput = z.infer<typeof signInSchema>;
