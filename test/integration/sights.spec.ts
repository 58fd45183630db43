import { Client } from 'pg';
import { SIGHTS } from '../../src/sights';
import { freshDatabase, type FreshDatabase } from '../support/database';

describe('where a kept answer is asked for again', () => {
  let database: FreshDatabase;
  let app: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    app = new Client({ connectionString: database.appUrl });
    await app.connect();
  });

  afterAll(async () => {
    await app.end();
    await database.drop();
  });

  it.each(Object.entries(SIGHTS))(
    '%s is asked for by the application, which sees none without an actor',
    async (_kind, table) => {
      const { rows } = await app.query(
        `select 1 from ${table} where id = '019dd000-0000-7000-8000-000000000000'::uuid`,
      );
      expect(rows).toEqual([]);
    },
  );
});
