const SIGNATURE =
  /signature|hmac|(?:^|-)sig(?:$|-)|^x-hub-|^content-digest$|^digest$|^content-md5$|^paypal-transmission-sig$/;

/** Whether a field of that name, in lower case, holds a signature or a digest. */
export function isSignatureName(name: string): boolean {
  return SIGNATURE.test(name);
}
