import { Client } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { TestApp } from '../app';
import type { Actor, AgencyIds } from './make-people';

/** Ids of what is not about a referral. */
export interface Things {
  /** An agency and an account that no story needs. */
  readonly agency: string;
  readonly staff: string;
  readonly certificate: string;
  /** In the police unit: a child inspector, one who could stand in, and a stand-in that lasts. */
  readonly absent: string;
  readonly present: string;
  readonly standIn: string;
  readonly competence: string;
  readonly clockRule: string;
  readonly language: string;
}

export async function makeThings(
  test: TestApp,
  { agencies, actors }: { agencies: AgencyIds; actors: readonly Actor[] },
): Promise<Things> {
  const owner = new Client({ connectionString: test.database.ownerUrl });
  await owner.connect();
  try {
    const one = async (sql: string, values: unknown[] = []): Promise<string> => {
      const { rows } = await owner.query<{ id: string }>(sql, values);
      if (!rows[0]) throw new Error(`Not there: ${sql}`);
      return rows[0].id;
    };
    const absent = actors.find(
      ({ role, agency }) => role === 'child-inspector' && agency === 'police',
    )!.account;
    const staff = actors.find(({ agency }) => agency === 'probation')!.account;
    const present = await one(
      `select id from access.staff_account where sign_in_name = 'inspector@sabunchi.demo'`,
    );
    return {
      agency: agencies.probation,
      staff,
      absent,
      present,
      certificate: await one('select id from access.certificate where account_id = $1', [staff]),
      standIn: await one(STAND_IN, [newId(), absent, present, agencies.police, test.clock.now()]),
      competence: await one('select id from reference.competence limit 1'),
      clockRule: await one('select id from reference.clock_rule limit 1'),
      language: await one(`select id from reference.entry where list = 'languages' and code = 'ru'`),
    };
  } finally {
    await owner.end();
  }
}

const STAND_IN = `
  insert into access.stand_in (id, absent_account_id, stand_in_account_id, agency_id, valid_from, valid_until, granted_by, version)
  values ($1, $2, $3, $4, $5::timestamptz, $5::timestamptz + interval '1 day', $2, 1) returning id`;

/** The holder of each child is told that another agency has met it; answers the ids of the notices. */
export async function makeNotices(
  test: TestApp,
  children: readonly string[],
  from: string,
): Promise<string[]> {
  const owner = new Client({ connectionString: test.database.ownerUrl });
  await owner.connect();
  try {
    const ids: string[] = [];
    for (const child of children) {
      ids.push(newId());
      await owner.query(
        `insert into children.search_notice (id, child_id, agency_id, kind, from_agency_id, at)
         select $1, c.id, c.registering_agency_id, 'attached', $3, $4 from children.child c where c.id = $2`,
        [ids.at(-1), child, from, test.clock.now()],
      );
    }
    return ids;
  } finally {
    await owner.end();
  }
}
