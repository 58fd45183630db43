import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { newId } from '../kernel/ids';
import { DEMONSTRATION_AGENCIES, DEMONSTRATION_PASSWORD } from './demonstration-accounts';
import type { DemonstrationAgency } from './demonstration-agency';

const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** Makes the demonstration agencies and accounts, once; an installation that has any agency is left alone. */
export async function fillDemonstration(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from access.agency limit 1');
    if (rowCount) return;
    await client.query('begin');
    await fill(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function fill(client: Client): Promise<void> {
  const passwordHash = await hash(DEMONSTRATION_PASSWORD, {
    memoryCost: 65_536,
    timeCost: 3,
    parallelism: 1,
  });
  const ids = new Map<string, string>();
  for (const agency of DEMONSTRATION_AGENCIES) {
    const id = await addAgency(client, agency, ids);
    ids.set(agency.key, id);
    for (const account of agency.accounts) await addAccount(client, account, id, passwordHash);
  }
}

async function addAgency(
  client: Client,
  agency: DemonstrationAgency,
  ids: ReadonlyMap<string, string>,
): Promise<string> {
  const id = newId();
  const superior = agency.superior === undefined ? null : ids.get(agency.superior);
  await client.query(
    `insert into access.agency (id, kind, name_az, name_en, name_ru, districts, superior_id, capacity, valid_from, version, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, '2026-01-01', 1, now(), now())`,
    [
      id,
      agency.kind,
      agency.names.az,
      agency.names.en,
      agency.names.ru,
      agency.districts,
      superior,
      agency.capacity,
    ],
  );
  return id;
}

async function addAccount(
  client: Client,
  account: DemonstrationAgency['accounts'][number],
  agencyId: string,
  passwordHash: string,
): Promise<void> {
  const id = newId();
  const { name, display, role, profession } = account;
  await client.query(
    `insert into access.staff_account (id, sign_in_name, display_name, profession, language, version, created_at, updated_at)
     values ($1, $2, $3, $4, 'az', 1, now(), now())`,
    [id, name, display, profession],
  );
  await client.query(
    'insert into access.credential (account_id, password_hash, must_change, changed_at) values ($1, $2, false, now())',
    [id, passwordHash],
  );
  await client.query(
    'insert into access.assignment (id, account_id, agency_id, roles, began_at, version) values ($1, $2, $3, $4, now(), 1)',
    [newId(), id, agencyId, [role]],
  );
  for (const kind of CERTIFICATES) {
    await client.query(
      `insert into access.certificate (id, account_id, kind, issued_on, recorded_by, recorded_at, version)
       values ($1, $2, $3, current_date, $2, now(), 1)`,
      [newId(), id, kind],
    );
  }
}
