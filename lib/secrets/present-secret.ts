import type { SecretDto } from "./secret-schema";

export const SECRET_COLUMNS = { provider: true, label: true, createdAt: true } as const;

/** The one way from a row to what is shown of a secret. */
export function presentSecret(row: {
  readonly provider: string;
  readonly label: string;
  readonly createdAt: Date;
}): SecretDto {
  return { provider: row.provider, label: row.label, createdAt: row.createdAt.toISOString() };
}
