import { z } from "zod";

export const enterSchema = z.strictObject({ password: z.string().min(1).max(1000) }).meta({ id: "Enter" });
export type EnterInput = z.infer<typeof enterSchema>;
