import { Client } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { AccessTokens } from '../../../src/modules/access/security/access-tokens';
import { Caller } from '../actors';
import type { TestApp } from '../app';
import { AGENCIES, PEOPLE, type AgencyName, type Person } from './people';

/** A person of the world, signed in. */
export interface Actor extends Person {
  readonly account: string;
  readonly session: string;
  readonly agencyId: string;
  readonly token: string;
  readonly caller: Caller;
}

export type AgencyIds = Readonly<Record<AgencyName, string>>;

/**
 * Makes the agencies that the demonstration does not have, and one account with an open session for everybody.
 * The sessions are written as owner: hashing forty passwords would take longer than all the rest.
 */
export async function makePeople(test: TestApp): Promise<{ agencies: AgencyIds; actors: readonly Actor[] }> {
  const owner = new Client({ connectionString: test.database.ownerUrl });
  await owner.connect();
  try {
    await owner.query('begin');
    await endMandates(owner);
    const agencies = await makeAgencies(owner);
    const actors: Actor[] = [];
    for (const person of PEOPLE) actors.push(await makeActor(owner, test, person, agencies[person.agency]));
    await owner.query('commit');
    return { agencies, actors };
  } finally {
    await owner.end();
  }
}

/** The world has bodies of protection of its own, some without a lead; those of the demonstration would step in for them. */
async function endMandates(owner: Client): Promise<void> {
  await owner.query(
    `update access.agency set valid_to = '2026-01-02' where kind in ('social-service', 'ombudsperson')`,
  );
}

async function makeAgencies(owner: Client): Promise<AgencyIds> {
  const ids = new Map<string, string>();
  for (const [name, agency] of Object.entries(AGENCIES)) {
    ids.set(
      name,
      'demo' in agency ? await agencyNamed(owner, agency.demo) : await addAgency(owner, name, agency),
    );
  }
  return Object.fromEntries(ids) as AgencyIds;
}

async function agencyNamed(owner: Client, name: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('select id from access.agency where name_en = $1', [
    name,
  ]);
  if (!rows[0]) throw new Error(`The demonstration has no agency ${name}`);
  return rows[0].id;
}

async function addAgency(
  owner: Client,
  name: string,
  { kind, districts }: { kind: string; districts: readonly string[] },
): Promise<string> {
  const id = newId();
  await owner.query(
    `insert into access.agency (id, kind, name_az, name_en, name_ru, districts, valid_from, version, created_at, updated_at)
     values ($1, $2, $3, $3, $3, $4, '2026-01-01', 1, now(), now())`,
    [id, kind, name, districts],
  );
  return id;
}

async function makeActor(owner: Client, test: TestApp, person: Person, agencyId: string): Promise<Actor> {
  const [account, session] = [newId(), newId()];
  const now = test.clock.now();
  await owner.query(
    `insert into access.staff_account (id, sign_in_name, display_name, language, version, created_at, updated_at)
     values ($1, $2, $2, 'az', 1, $3, $3)`,
    [account, `${person.isBeside ? 'second-' : ''}${person.role}@${person.agency}.world`, now],
  );
  await owner.query(
    `insert into access.credential (account_id, password_hash, must_change, changed_at)
     select $1, password_hash, false, $2 from access.credential limit 1`,
    [account, now],
  );
  await owner.query(
    `insert into access.assignment (id, account_id, agency_id, roles, began_at, version) values ($1, $2, $3, $4, $5, 1)`,
    [newId(), account, agencyId, [person.role], now],
  );
  for (const kind of ['vetting', 'juvenile-justice-training']) {
    await owner.query(
      `insert into access.certificate (id, account_id, kind, issued_on, recorded_by, recorded_at, version)
       values ($1, $2, $3, '2026-01-01', $2, $4, 1)`,
      [newId(), account, kind, now],
    );
  }
  await owner.query(
    `insert into access.session (id, account_id, began_at, expires_at) values ($1, $2, $3::timestamptz, $3::timestamptz + interval '1 year')`,
    [session, account, now],
  );
  const token = test.app
    .get(AccessTokens, { strict: false })
    .sign({ accountId: account, sessionId: session });
  return { ...person, account, session, agencyId, token, caller: new Caller(test, token) };
}
