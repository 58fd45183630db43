import type { ClientBase } from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** Inserts one row as whoever the client is; binary columns are hexadecimal text such as `\x00`. */
export async function putRow(client: ClientBase, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row).join(', ');
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`,
    [JSON.stringify(row)],
  );
}
