import type pg from "pg";

// Object ids of two types in PostgreSQL's catalog (src/include/catalog/pg_type.dat).
const CHAR = 18;
const TEXT = 25;

// Several statements in one message give a list of results, without fields and rows of its own.
type Result = Partial<Pick<pg.QueryArrayResult, "fields" | "rows">>;
type PromiseQuery = (config: pg.QueryArrayConfig) => Promise<Result>;

/**
 * Makes a pool call columns of the type "char", which the adapter refuses, text, and remembers them: returns which
 * columns of a list of rows they are. Only for pools that are queried with one configuration object.
 */
export function watchCharColumns(pool: pg.Pool): (rows: object) => readonly number[] {
  const found = new WeakMap<object, readonly number[]>();
  const query = pool.query.bind(pool) as PromiseQuery;
  const watchedQuery: PromiseQuery = async (config) => {
    const result = await query(config);
    const { fields = [], rows = [] } = result;
    const columns = fields.flatMap((field, index) => (field.dataTypeID === CHAR ? [index] : []));
    for (const field of fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT;
    found.set(rows, columns);
    return result;
  };
  pool.query = watchedQuery as typeof pool.query;
  return (rows) => found.get(rows) ?? [];
}
