import { Client } from 'pg';
import { addFirstAdministrator } from '../../../../src/modules/access';
import { freshDatabase, type FreshDatabase } from '../../../support/database';

describe('the first administrator', () => {
  let database: FreshDatabase;
  let owner: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const wanted = { signInName: 'first@installation', displayName: 'First administrator' };

  it('can sign in with a password that must be changed', async () => {
    expect(await addFirstAdministrator(owner, wanted)).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const { rows } = await owner.query(
      `select a.sign_in_name, c.must_change, s.roles
       from access.staff_account a join access.credential c on c.account_id = a.id
       join access.assignment s on s.account_id = a.id`,
    );
    expect(rows).toEqual([
      { sign_in_name: 'first@installation', must_change: true, roles: ['administrator'] },
    ]);
  });

  it('is made once only', async () => {
    await expect(addFirstAdministrator(owner, wanted)).rejects.toMatchObject({
      code: 'installation-has-agencies',
    });
  });
});
