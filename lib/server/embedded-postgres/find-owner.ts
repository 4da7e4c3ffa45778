import { stat } from "node:fs/promises";

/** The user and group that a file or directory belongs to; null when it does not exist. */
export async function findOwner(file: string): Promise<{ uid: number; gid: number } | null> {
  return stat(file).then(
    ({ uid, gid }) => ({ uid, gid }),
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    },
  );
}
