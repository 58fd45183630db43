import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../support/database';

const MANY = 20_000;
/** Twenty-eight signs, without those that look or sound alike. */
const NUMBER = /^R-[ACDEFGHJKLMNPQRTUVWXYZ234679]{4}-[ACDEFGHJKLMNPQRTUVWXYZ234679]{2}$/;

describe('public numbers', () => {
  let database: FreshDatabase;
  let app: Client;
  let numbers: string[];

  beforeAll(async () => {
    database = await freshDatabase();
    app = new Client({ connectionString: database.appUrl });
    await app.connect();
    const { rows } = await app.query<{ number: string }>(
      `select platform.public_number('R') as number from generate_series(1, ${MANY})`,
    );
    numbers = rows.map(({ number }) => number);
  });

  afterAll(async () => {
    await app.end();
    await database.drop();
  });

  it('never come twice', () => expect(new Set(numbers).size).toBe(MANY));

  it('have signs that nobody confuses', () =>
    expect(numbers.filter((number) => !NUMBER.test(number))).toEqual([]));

  it('do not tell that one follows the other', () => {
    const beginnings = numbers
      .slice(1)
      .filter((number, index) => number.slice(0, 6) === numbers[index]?.slice(0, 6));
    expect(beginnings.length).toBeLessThan(MANY / 100);
  });

  it('use every sign in every place', () => {
    for (const place of [2, 3, 4, 5, 7, 8]) {
      expect(new Set(numbers.map((number) => number[place])).size).toBe(28);
    }
  });

  it('exist for children, intakes and referrals, and for nothing else', async () => {
    for (const prefix of ['C', 'N', 'R']) {
      const { rows } = await app.query('select platform.public_number($1) as number', [prefix]);
      expect(rows[0]).toMatchObject({ number: expect.stringMatching(`^${prefix}-`) as string });
    }
    await expect(app.query(`select platform.public_number('X')`)).rejects.toMatchObject({ code: 'P0002' });
  });

  it('keep the way in which they are made to themselves', async () => {
    await expect(app.query('select * from platform.number_series')).rejects.toMatchObject({ code: '42501' });
    await expect(app.query('select last_value from platform.number_r')).rejects.toMatchObject({
      code: '42501',
    });
  });
});
