import { Client } from 'pg';
import { prepareRoles } from '../../../src/config/prepare-roles';
import { freshDatabase, type FreshDatabase } from '../../support/database';

describe('Preparing the roles of one’s own database', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
  });

  afterAll(() => database.drop());

  it('does nothing when the running product’s role is there', async () => {
    await expect(prepareRoles({ ownerUrl: database.ownerUrl, appUrl: undefined })).resolves.toBeUndefined();
  });

  it('refuses a superuser as owner and prints the SQL for better ones', async () => {
    const settings = { ownerUrl: database.superuserUrl, appUrl: undefined };
    await expect(prepareRoles(settings)).rejects.toThrow(/superuser[^]*create role diversion_owner/);
  });

  it('says that a database does not answer instead of waiting', async () => {
    const nowhere = { ownerUrl: 'postgres://a:b@127.0.0.1:1/x', appUrl: undefined };
    await expect(prepareRoles(nowhere)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('leaves the owner weak', async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await expect(owner.query('create role another')).rejects.toThrow('permission denied');
    await owner.end();
  });
});
