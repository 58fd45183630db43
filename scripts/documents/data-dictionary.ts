import type { ClientBase } from 'pg';
import { SCHEMAS } from '../../src/platform/persistence/module-schemas';

interface Column {
  readonly schema: string;
  readonly table: string;
  readonly about: string | null;
  readonly column: string;
  readonly type: string;
  readonly required: boolean;
  readonly comment: string | null;
}

const COLUMNS = `
  select n.nspname as schema, c.relname as table, obj_description(c.oid, 'pg_class') as about, a.attname as column,
    format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required, col_description(c.oid, a.attnum) as comment
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind in ('r', 'p') and n.nspname = any ($1) and c.relname <> 'migration'
  order by array_position($1, n.nspname::text), c.relname, a.attnum`;

const INTRODUCTION = `# Data dictionary

Every table and column, from the comments in the database. Classes: **P** personal (says who somebody is), **S**
sensitive (says something about a child or gives access), **O** operational.
`;

/** Every table and column of a migrated database, with its class and what it is for. */
export async function describeData(client: ClientBase): Promise<string> {
  const { rows } = await client.query<Column>(COLUMNS, [SCHEMAS]);
  return [INTRODUCTION, ...byTable(rows).map(describeTable)].join('\n');
}

type Table = [Column, ...Column[]];

function byTable(columns: readonly Column[]): Table[] {
  const tables = new Map<string, Table>();
  for (const column of columns) {
    const name = `${column.schema}.${column.table}`;
    const known = tables.get(name);
    if (known) known.push(column);
    else tables.set(name, [column]);
  }
  return [...tables.values()];
}

function describeTable(columns: Table): string {
  const [{ schema, table, about }] = columns;
  return [
    `## ${schema}.${table}`,
    '',
    `${about ?? ''}.`,
    '',
    '| column | type | required | class | meaning |',
    '|---|---|---|---|---|',
    ...columns.map(describeColumn),
    '',
  ].join('\n');
}

function describeColumn({ column, type, required, comment }: Column): string {
  const [, kind = '', meaning = ''] = /^\[([PSO])\]\s*(.*)$/s.exec(comment ?? '') ?? [];
  return `| ${column} | ${type} | ${required ? 'yes' : 'no'} | ${kind} | ${meaning.replaceAll('|', '\\|')} |`;
}
