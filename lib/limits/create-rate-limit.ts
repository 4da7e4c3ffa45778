import { LRUCache } from "lru-cache";

/** How often something may be done: so many at once, and from then on so many a minute. */
export interface Rate {
  readonly perMinute: number;
  readonly burst: number;
}

export interface RateLimit {
  /** Takes one for the key; 0 where there was one, else the seconds until there is, at least 1. */
  take(key: string, rate: Rate): number;
  /** Puts one back that was taken. */
  giveBack(key: string, rate: Rate): void;
  /** What `take` would say, without taking. */
  look(key: string, rate: Rate): number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/**
 * A token bucket for each key, of this process: it fills evenly, up to its burst. At most `mostKeys` are remembered; of
 * more the longest unused start anew, so that many keys cost no memory. `now` is in milliseconds and never goes back.
 */
export function createRateLimit({ mostKeys = 10_000, now = () => performance.now() } = {}): RateLimit {
  const buckets = new LRUCache<string, Bucket>({ max: mostKeys });

  function fill(key: string, { perMinute, burst }: Rate): Bucket {
    const at = now();
    const bucket = buckets.get(key) ?? { tokens: burst, at };
    bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) * perMinute) / 60_000);
    bucket.at = at;
    buckets.set(key, bucket);
    return bucket;
  }

  function secondsUntil({ tokens }: Bucket, { perMinute }: Rate): number {
    return tokens >= 1 ? 0 : Math.max(1, Math.ceil(((1 - tokens) * 60) / perMinute));
  }

  return {
    take(key, rate) {
      const bucket = fill(key, rate);
      const wait = secondsUntil(bucket, rate);
      if (wait === 0) bucket.tokens--;
      return wait;
    },
    giveBack(key, rate) {
      const bucket = fill(key, rate);
      bucket.tokens = Math.min(rate.burst, bucket.tokens + 1);
    },
    look: (key, rate) => secondsUntil(fill(key, rate), rate),
  };
}
