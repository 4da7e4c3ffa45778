import { UNNAMED_STATEMENT } from "@/lib/unnamed-statement";

// Each name costs memory on every connection; the code has some dozens of statements, whose `IN` lists vary in length.
const MOST_NAMES = 300;

/**
 * Names for prepared statements: the same text gets the same name, so that the server plans it once per connection.
 * After 300 different texts further ones get "", which leaves them unnamed, as do those that ask to be.
 */
export function createStatementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    if (sql.startsWith(UNNAMED_STATEMENT)) return "";
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST_NAMES) return "";
    const name = `s${names.size}`;
    names.set(sql, name);
    return name;
  };
}
