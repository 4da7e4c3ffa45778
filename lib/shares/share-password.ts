import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const SALT_BYTES = 16;
const HASH_BYTES = 32;
// About 60 ms and 32 MB: a guess costs as much.
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

const derive = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

/** The salt and the scrypt hash of a password, in one. */
export async function hashPassword(password: string): Promise<Uint8Array<ArrayBuffer>> {
  const salt = randomBytes(SALT_BYTES);
  return new Uint8Array(Buffer.concat([salt, await derive(normalise(password), salt, HASH_BYTES, COST)]));
}

/** Whether a password is the one of a hash; compared in constant time. */
export async function isPassword(password: string, stored: Uint8Array): Promise<boolean> {
  const salt = stored.subarray(0, SALT_BYTES);
  const given = await derive(normalise(password), salt, HASH_BYTES, COST);
  return timingSafeEqual(given, stored.subarray(SALT_BYTES));
}

/** However it was typed: spaces at the ends get lost on the way through a header. */
function normalise(password: string): string {
  return password.normalize("NFC").trim();
}
