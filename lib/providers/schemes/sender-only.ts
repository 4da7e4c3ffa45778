/** Why a request cannot be signed anew when only the sender has the key. */
export const SENDER_ONLY =
  "Only the sender can sign: it takes the sender's private key. The receiver will refuse a changed request.";
