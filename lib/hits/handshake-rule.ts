/** What `answer.rule` of a hit says when the bin answered a sender's handshake by itself. */
export const HANDSHAKE_RULE = "handshake";
