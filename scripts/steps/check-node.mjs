const LEAST = [20, 19];

/** Throws, in one line, when this Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  throw new Error(`Node ${LEAST.join(".")} or newer is needed; this is ${process.versions.node}.`);
}
