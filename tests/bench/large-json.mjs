// Large bodies for what compares them: two lists of a few megabytes with fifty changes.
const ITEMS = 25_000;

/** Objects of several levels; keyed ones have an id. */
export function makeItems(isKeyed) {
  const random = randomNumbers(7);
  return Array.from({ length: ITEMS }, (_, id) => ({
    ...(isKeyed ? { id } : {}),
    note: `Item ${random() % 1_000_000}`,
    price: `${random() % 10_000}.00`,
    tags: ["a", "b", String(random() % 50)],
    inner: { a: { b: { c: random() } }, list: [1, 2, 3, { x: random() }] },
    text: `The quick brown fox ${random()} jumps over the lazy dog`,
  }));
}

/** Fifty changes of five sorts, spread over the list. */
export function change(items) {
  const changed = structuredClone(items);
  for (let turn = 0; turn < 50; turn += 1) {
    const at = Math.floor(((turn + 0.5) * ITEMS) / 50);
    if (turn % 5 === 0) changed[at].price = "changed";
    else if (turn % 5 === 1) changed.splice(at, 1);
    else if (turn % 5 === 2) changed.splice(at, 0, { id: ITEMS + turn, note: "added" });
    else if (turn % 5 === 3) changed[at].inner.list[3].x = "changed";
    else changed.splice(at + 30, 0, ...changed.splice(at, 1));
  }
  return changed;
}

/** Numbers that look random and are the same in every run. */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state >> 4;
  };
}
