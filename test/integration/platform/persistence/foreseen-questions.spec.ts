import { Client } from 'pg';
import { newId } from '../../../../src/kernel/ids';
import {
  ForeseenQuestions,
  type ForeseenQuestion,
} from '../../../../src/platform/persistence/foreseen-questions';
import { PermissionTable } from '../../../../src/platform/policy/permission-table';
import { freshDatabase, type FreshDatabase } from '../../../support/database';

describe('A question asked together with the opening', () => {
  let database: FreshDatabase;
  let client: Client;
  const table = new PermissionTable();
  table.declare({ 'referral.read': { roles: ['prosecutor'] } });
  const questions = new ForeseenQuestions(table);
  questions.declare('referral.read', {
    name: 'r',
    text: 'select t.id from referrals.referral t where t.id = $1',
  });

  beforeAll(async () => {
    database = await freshDatabase();
    client = new Client({ connectionString: database.appUrl });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** How PostgreSQL went about it for somebody of a role. */
  async function planFor(role: string): Promise<string> {
    const [{ ahead }] = questions.of('referral.read', { id: newId() }) as [ForeseenQuestion];
    await client.query('begin');
    await client.query(`select set_config('app.roles', $1, true), set_config('app.now', now()::text, true)`, [
      `{${role}}`,
    ]);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze) ${ahead.statement.text}`,
      ahead.values,
    );
    await client.query('rollback');
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }

  it('is answered for a role that has the permission', async () => {
    expect(await planFor('prosecutor')).not.toMatch(/on referral t.*never executed/);
  });

  it('reads no row for a role that does not', async () => {
    expect(await planFor('clinic-lawyer')).toMatch(/on referral t.*never executed/);
  });

  it('travels with others of the same permission, each with its own values', () => {
    const two = new ForeseenQuestions(table);
    two.declare('referral.read', { name: 'one', text: 'select $1::uuid' });
    two.declare('referral.read', { name: 'other', text: 'select $1::text, $2::uuid' }, (id) => ['kind', id]);
    const id = newId();
    expect(two.of('referral.read', { id }).map(({ ahead }) => ahead.values)).toEqual([
      [id, ['prosecutor']],
      ['kind', id, ['prosecutor']],
    ]);
  });

  it('is asked for an id only', () => {
    expect(questions.of('referral.read', { id: 'everything' })).toEqual([]);
  });
});
