import fc from "fast-check";

/**
 * Property tests try the same values in every run, so that a run that failed fails again and one that passed passes.
 * FAST_CHECK_SEED=<number> tries others.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 1) });
