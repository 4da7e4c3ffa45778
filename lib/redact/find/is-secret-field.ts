const SECRET =
  /(?:^|_)(?:password|passwd|passphrase|passcode|passwort|pwd|pass|pw|secrets?|tokens?|credentials?|authorization|auth|jwt|signature|sig|hmac|bearer|session|session_?id|sess_?id|cookies?|csrf|xsrf|otp|cvv2?|cvc2?|cvn|connection_string|dpop|dsn)$/;
const SECRET_KEY =
  /(?:^|_)(?:api|access|secret|private|auth|signing|encryption|subscription|functions|rapidapi|master|admin|service|webhook|license|shared|account|storage)_?keys?(?:_base64)?$/;
// Where a page of a list goes on, and what kind of token another field holds.
const HARMLESS =
  /(?:^|_)(?:next|previous|prev|page|continuation|idempotency|sync|cursor|delta|max|min|total|num|count)_(?:page_)?tokens?$/;
const IN_QUERIES = /^(?:key|code_verifier|hmac|access|otp|pin)$/;
// Most names hold none of these, and need no closer look.
const HINT =
  /pass|pw|secret|token|cred|auth|jwt|sig|hmac|bearer|sess|cookie|srf|otp|cv|string|dpop|dsn|key|code|access|pin/i;
const MAX_NAME = 200;

/**
 * Whether a member, parameter, attribute or header of that name holds a secret by its name: `password`, `clientSecret`,
 * `user[api_key]`, `X-Auth-Token`. In queries, `key` too. Identifiers (`order_id`, `idempotency-key`) are none.
 */
export function isSecretField(name: string, { isQuery = false }: { isQuery?: boolean } = {}): boolean {
  if (name.length === 0 || name.length > MAX_NAME || !HINT.test(name)) return false;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9\u0080-\uffff]+/g, "_")
    .replace(/^_|_$/g, "")
    .toLowerCase();
  if (isQuery && IN_QUERIES.test(words)) return true;
  return (SECRET.test(words) || SECRET_KEY.test(words)) && !HARMLESS.test(words);
}
