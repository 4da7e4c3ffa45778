// What may not be passed on with an MIT program, or only with its own source; and terms that are no open source at all.
const REFUSED = /(^|[^L])GPL|AGPL|SSPL|BUSL|Elastic|Commons-Clause|UNLICENSED|SEE LICENSE/i;
// Their package.json names no licence; read in their own files (MIT both).
const READ_BY_HAND = new Set(["seq-queue", "xmlhttprequest-ssl"]);

/**
 * One line for each package of the lock file, beside those for development, whose licence does not fit.
 * @param {Readonly<Record<string, { license?: string, dev?: boolean }>>} packages
 * @returns {string[]}
 */
export function findLicenceProblems(packages) {
  return Object.entries(packages).flatMap(([place, { license, dev }]) => {
    if (place === "" || dev) return [];
    const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    if (license === undefined) return READ_BY_HAND.has(name) ? [] : [`${name}: names no licence`];
    return REFUSED.test(license) ? [`${name}: ${license}`] : [];
  });
}
