/** How long the statement waits for a bin's row; every other holder lets go within one short statement. */
const LOCK_TIMEOUT = "1s";

/**
 * The group commit: one statement, one transaction, one round trip. Its text is constant, so that it is prepared once.
 *
 * $1 JSON list of the touched bins: b (index), id, hits, bytes, at (µs). $2 JSON list of the hits: b (which bin), k (its
 * number among the bin's hits of this batch, from 1), o and l (where its body lies in $3, from 1), h (32 bytes of SHA-256
 * follow the body), and the columns. $3 all bodies.
 *
 * Returns one row: for each bin that exists and is not deleted, by its index, the seq before this batch; a hit's seq is
 * that plus its k. Hits of other bins are not stored. Bins are locked in id order, so that two processes cannot wait for
 * each other. `patience` is joined below the lock, so that it is set before the wait begins.
 */
export const CAPTURE_STATEMENT = `
WITH patience AS MATERIALIZED (
  SELECT set_config('lock_timeout', '${LOCK_TIMEOUT}', true)
), touched AS MATERIALIZED (
  SELECT bin.id, bin.last_seq, t.b, t.hits, t.bytes, t.at
  FROM patience
  CROSS JOIN json_to_recordset($1::json) AS t(b int, id uuid, hits int, bytes bigint, at bigint)
  JOIN bin ON bin.id = t.id AND bin.deleted_at IS NULL
  ORDER BY bin.id
  FOR UPDATE OF bin
), advanced AS (
  UPDATE bin
  SET last_seq = touched.last_seq + touched.hits,
      hit_count = bin.hit_count + touched.hits,
      stored_bytes = bin.stored_bytes + touched.bytes,
      last_hit_at = greatest(bin.last_hit_at, to_timestamp(touched.at / 1000000.0))
  FROM touched
  WHERE bin.id = touched.id
), stored AS (
  INSERT INTO hit (
    bin_id, seq, received_at, method, scheme, authority, target_prefix, target, http_version, fidelity, state, reason,
    remote_address, remote_port, via_proxy, headers, trailers, body, body_size, body_truncated, body_sha256,
    content_type, answer_status, answer_rule, duration_ms, sender_gone_after_ms
  )
  SELECT
    touched.id, touched.last_seq + r.k, r.at, r.m, r.sc, r.au, r.tp, r.t, r.v, r.f, r.st, r.re,
    r.ra, r.rp, r.vp, r.hd, r.tr, substring($3::bytea FROM r.o FOR r.l), r.bs, r.bt,
    CASE WHEN r.h THEN substring($3::bytea FROM r.o + r.l FOR 32) END,
    r.ct, r.an, r.ar, r.d, r.g
  FROM json_to_recordset($2::json) AS r(
    b int, k int, o int, l int, h boolean, at bigint, m text, sc text, au text, tp text, t text, v text, f fidelity,
    st hit_state, re text, ra text, rp int, vp boolean, hd json, tr json, bs bigint, bt boolean, ct text, an int,
    ar text, d real, g real
  )
  JOIN touched ON touched.b = r.b
)
SELECT coalesce(json_object_agg(b, last_seq), '{}')::text AS before FROM touched`;
