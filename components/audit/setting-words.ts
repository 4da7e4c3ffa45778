const OF_BINS: Readonly<Record<string, string>> = {
  name: "its name",
  paused: "paused",
  resumed: "resumed",
  "answer.default": "what it answers",
  "answer.relay": "the relay that answers",
  "access.allowAddresses": "the addresses that may send",
  "access.basic": "the password for senders",
  "access.bearer": "the bearer token for senders",
  "access.header": "the header that senders must show",
  "access.requireValidSignature": "whether a valid signature is needed",
  "access.methods": "the methods that are let in",
  "access.maxBodyBytes": "the longest body",
  "access.ratePerMinute": "how many requests a minute",
  "retention.days": "for how many days hits are kept",
  "retention.hits": "how many hits are kept",
  "retention.bytes": "how many bytes of bodies are kept",
  "diff.ignoreHeaders": "the headers that comparisons ignore",
  "diff.ignorePaths": "the paths that comparisons ignore",
  "diff.arrayKeys": "what tells elements of arrays apart",
  "diff.baselines": "the baselines",
  notify: "notices",
  handshakes: "how handshakes are answered",
  eventColours: "the colours of events",
};

const OF_TARGETS: Readonly<Record<string, string>> = {
  new: "a new one",
  auto: "whether new hits are forwarded",
  paused: "whether it is paused",
  from: "the hit that forwarding begins with",
  q: "which hits are forwarded",
  inOrder: "whether hits go in order",
  path: "whether the captured path follows",
  signing: "how hits are signed",
  retries: "how often is tried again",
  timeoutMs: "how long an answer is waited for",
  followRedirects: "whether redirects are followed",
  certificate: "the certificate that is accepted",
};

/** Changed settings in words, as their names were noted; a name without words as it is. */
export function describeChanged(action: string, changed: string): readonly string[] {
  const words = action.startsWith("target.") ? OF_TARGETS : OF_BINS;
  const names = changed.split(", ").filter((name) => name !== "");
  return names.map((name) => (Object.hasOwn(words, name) ? (words[name] ?? name) : name));
}
