import type { DataSource, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import type { Statement } from './statement';

/** The prepared statements of one entity's table, worked out once from its TypeORM metadata. */
export interface Table<Entity> {
  /** The columns as `t.snake_case as "camelCase"`, for hand-written selects with the alias `t`. */
  readonly columns: string;
  /** The same for some of them: a list need not fetch what it does not show. */
  readonly only: (names: readonly (keyof Entity & string)[]) => string;
  readonly insert: Statement;
  /** Takes the values of the row, then its id and the version that was read. */
  readonly update: Statement;
  valuesOf(row: Entity): unknown[];
}

const known = new WeakMap<EntityMetadata, Table<ObjectLiteral>>();

/** The statements for an entity. */
export function tableOf<Entity extends ObjectLiteral>(
  source: DataSource,
  entity: EntityTarget<Entity>,
): Table<Entity> {
  const metadata = source.getMetadata(entity);
  const found = known.get(metadata) ?? describe(metadata);
  known.set(metadata, found);
  return found as unknown as Table<Entity>;
}

function describe(metadata: EntityMetadata): Table<ObjectLiteral> {
  const { columns, tablePath } = metadata;
  const selected = (some: readonly ColumnMetadata[]) =>
    some.map((column) => `t."${column.databaseName}" as "${column.propertyName}"`).join(', ');
  const names = columns.map((column) => `"${column.databaseName}"`);
  const marks = columns.map((_, index) => `$${index + 1}`);
  const sets = names.map((name, index) => `${name} = ${marks[index]}`);
  const [id, version] = [columns.length + 1, columns.length + 2];
  return {
    columns: selected(columns),
    only: (names) => selected(columns.filter(({ propertyName }) => names.includes(propertyName))),
    insert: {
      name: `insert ${tablePath}`,
      text: `insert into ${tablePath} (${names.join(', ')}) values (${marks.join(', ')})`,
    },
    update: {
      name: `update ${tablePath}`,
      text: `update ${tablePath} set ${sets.join(', ')} where id = $${id} and version = $${version}`,
    },
    valuesOf: (row) => columns.map((column) => valueOf(column, row)),
  };
}

function valueOf(column: ColumnMetadata, row: ObjectLiteral): unknown {
  const value: unknown = row[column.propertyName] ?? null;
  return column.type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
}
