import type { ClientBase } from 'pg';
import { newId } from '../../../kernel/ids';
import { seedClockRules, seedCompetences, seedEntries } from './seed-files';

/**
 * Inserts the reference data that the product brings along, and nothing that is there already: what an administrator
 * has corrected, retired or replaced stays as it is; an entry that nobody has touched learns what its list asks since
 * then. Run as the owner, in the transaction of the migration and after
 * the row policies stand.
 */
export async function seedReference(client: ClientBase): Promise<void> {
  await insertMissing(client, ENTRIES, seedEntries());
  await client.query(NEW_ATTRIBUTES, [JSON.stringify(seedEntries())]);
  await insertMissing(client, COMPETENCES, seedCompetences());
  await insertMissing(client, CLOCK_RULES, seedClockRules());
}

// Without a target, `on conflict` covers the periods that may not overlap: a retired row still stands in its own way.
const ENTRIES = `
  insert into reference.entry (id, list, code, valid_from, label_az, label_en, label_ru, attributes, verified, source,
    sort, version, created_at, updated_at)
  select s.id, s.list, s.code, s."validFrom", s.labels ->> 'az', s.labels ->> 'en', s.labels ->> 'ru', s.attributes,
    s.verified, s.source, s.sort, 1, now(), now()
  from jsonb_to_recordset($1) as s (id uuid, list text, code text, "validFrom" date, labels jsonb, attributes jsonb,
    verified boolean, source text, sort integer)
  on conflict do nothing`;

// Version 1 is as the product brought it: whoever changed it has answered for all that it says.
const NEW_ATTRIBUTES = `
  update reference.entry e set attributes = s.attributes || e.attributes, updated_at = now()
  from jsonb_to_recordset($1) as s (list text, code text, "validFrom" date, attributes jsonb)
  where e.list = s.list and e.code = s.code and e.valid_from = s."validFrom" and e.version = 1
    and e.attributes <> s.attributes || e.attributes`;

const COMPETENCES = `
  insert into reference.competence (id, stage, gravity, min_age, max_age, agency_kind, role, legal_basis, valid_from,
    verified, source, version, created_at, updated_at)
  select s.id, s.stage, s.gravity, s."minAge", s."maxAge", s."agencyKind", s.role, s."legalBasis", s."validFrom",
    s.verified, s.source, 1, now(), now()
  from jsonb_to_recordset($1) as s (id uuid, stage text, gravity text, "minAge" smallint, "maxAge" smallint,
    "agencyKind" text, role text, "legalBasis" text, "validFrom" date, verified boolean, source text)
  on conflict do nothing`;

const CLOCK_RULES = `
  insert into reference.clock_rule (id, code, amount, unit, warning_amount, escalates_to, valid_from, verified, source,
    version, created_at, updated_at)
  select s.id, s.code, s.amount, s.unit, s."warningAmount", s."escalatesTo", s."validFrom", s.verified, s.source, 1,
    now(), now()
  from jsonb_to_recordset($1) as s (id uuid, code text, amount smallint, unit text, "warningAmount" smallint,
    "escalatesTo" text, "validFrom" date, verified boolean, source text)
  on conflict do nothing`;

async function insertMissing(client: ClientBase, statement: string, rows: readonly object[]): Promise<void> {
  const numbered = rows.map((row) => ({ ...row, id: newId() }));
  await client.query(statement, [JSON.stringify(numbered)]);
}
