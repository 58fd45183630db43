import type { ClientBase } from 'pg';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { firstPassword } from '../security/first-password';
import { Passwords } from '../security/passwords';

/** Who begins to administer a new installation. */
export interface FirstAdministrator {
  readonly signInName: string;
  readonly displayName: string;
}

/**
 * Makes the first agency and account of a new installation, as owner of the database; all others are made over the API.
 *
 * @returns the first password, good for choosing one's own only.
 * @throws DomainError `not-open` when there is an agency already: its administrator makes accounts.
 */
export async function addFirstAdministrator(client: ClientBase, wanted: FirstAdministrator): Promise<string> {
  const { rowCount } = await client.query('select 1 from access.agency limit 1');
  if (rowCount) throw new DomainError('not-open', 'installation-has-agencies');
  const [agencyId, accountId, password] = [newId(), newId(), firstPassword()];
  const hash = await new Passwords().hash(password);
  await client.query('begin');
  await client.query(AGENCY, [agencyId]);
  await client.query(ACCOUNT, [accountId, wanted.signInName, wanted.displayName]);
  await client.query(CREDENTIAL, [accountId, hash]);
  await client.query(ASSIGNMENT, [newId(), accountId, agencyId]);
  await client.query('commit');
  return password;
}

const AGENCY = `
  insert into access.agency
    (id, kind, name_az, name_en, name_ru, districts, valid_from, version, created_at, updated_at)
  values ($1, 'administration', 'Sistem administrasiyası', 'System administration', 'Администрация системы', '{}',
    current_date, 1, now(), now())`;

const ACCOUNT = `
  insert into access.staff_account (id, sign_in_name, display_name, language, version, created_at, updated_at)
  values ($1, $2, $3, 'az', 1, now(), now())`;

const CREDENTIAL = `
  insert into access.credential (account_id, password_hash, must_change, changed_at) values ($1, $2, true, now())`;

const ASSIGNMENT = `
  insert into access.assignment (id, account_id, agency_id, roles, began_at, version)
  values ($1, $2, $3, '{administrator}', now(), 1)`;
