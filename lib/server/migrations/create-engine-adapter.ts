import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type pg from "pg";
import { watchCharColumns } from "./watch-char-columns";

/** Prisma's adapter over a pool, with two things put right that the schema engine needs. */
export function createEngineAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const charColumns = watchCharColumns(pool);
  const factory = new PrismaPg(pool);
  const adapt = (adapter: SqlDriverAdapter) => typeCharColumns(runScriptsWhole(adapter), charColumns);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => adapt(await factory.connect()),
    connectToShadowDb: async () => adapt(await factory.connectToShadowDb()),
  };
}

/**
 * The adapter cuts a script at every semicolon, in strings, functions and comments too, and runs the parts one by one.
 * Sent in one message without parameters, PostgreSQL itself tells the statements apart and undoes them all if one fails.
 */
function runScriptsWhole(adapter: SqlDriverAdapter): SqlDriverAdapter {
  adapter.executeScript = async (script) => {
    await adapter.executeRaw({ sql: script, args: [], argTypes: [] });
  };
  return adapter;
}

/** The system's tables are full of the type "char"; the engine reads them and wants to be told. */
function typeCharColumns(adapter: SqlDriverAdapter, charColumns: (rows: object) => readonly number[]) {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const column of charColumns(result.rows)) result.columnTypes[column] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}
