import { ID_FUNCTIONS, KIND, seedId } from './ids.mjs';

const CHUNK = 20_000;

/** One agency is very big, one is middle-sized, the others share what is left. */
export const UNITS = { biggest: 1, middle: 2, average: 3, last: 60 };

const PARTIES = `
  create or replace function bench.unit(n bigint) returns bigint language sql immutable as $$
    select case when n % 100 < 25 then 1 when n % 100 < 30 then 2 else 3 + (n / 100 * 13 + n) % 58 end
  $$;
  create or replace function bench.authority(n bigint) returns bigint language sql immutable as $$
    select 61 + (n / 3) % 20
  $$;
  create or replace function bench.centre(n bigint) returns bigint language sql immutable as $$
    select 81 + (n / 11) % 20
  $$;
  create or replace function bench.state(n bigint) returns text language sql immutable as $$
    select (array['drafted', 'submitted', 'submitted', 'offered', 'taken-up', 'waiting', 'declined', 'refused'])[1 + (n / 7) % 20]
  $$;
  create unlogged table bench.sealed (n bigint primary key, wrapped_key bytea not null, summary bytea not null,
    name bytea not null, birth_date bytea not null);
`;

const AGENCIES = `
  insert into access.agency (id, kind, name_az, name_en, name_ru, districts, valid_from, version, created_at, updated_at)
  select bench.id(1, n), case when n <= 60 then 'police-unit' when n <= 80 then 'prosecutor-office' else 'diversion-centre' end,
    'Agency ' || n, 'Agency ' || n, 'Agency ' || n, array['sabunchi'], '2026-01-01', 1, now(), now()
  from generate_series(1, 100) n;
  insert into access.staff_account (id, sign_in_name, display_name, language, version, created_at, updated_at)
  select bench.id(2, n), 'bench-' || n, 'Account ' || n, 'en', 1, now(), now() from generate_series(1, 100) n;
  insert into access.credential (account_id, password_hash, must_change, changed_at)
  select bench.id(2, n), 'none', false, now() from generate_series(1, 100) n;
  insert into access.assignment (id, account_id, agency_id, roles, began_at, version)
  select bench.id(10, n), bench.id(2, n), bench.id(1, n),
    array[case when n <= 60 then 'child-inspector' when n <= 80 then 'prosecutor' else 'centre-coordinator' end], now(), 1
  from generate_series(1, 100) n;
  insert into access.certificate (id, account_id, kind, issued_on, recorded_by, recorded_at, version)
  select bench.id(11, n * 2 + k), bench.id(2, n), (array['vetting', 'juvenile-justice-training'])[k + 1], current_date,
    bench.id(2, n), now(), 1
  from generate_series(1, 100) n, generate_series(0, 1) k;
  insert into access.session (id, account_id, began_at, expires_at)
  select bench.id(3, n), bench.id(2, n), now(), now() + interval '1 year' from generate_series(1, 100) n;
`;

const range = 'from generate_series($1::bigint, $2::bigint) n';
const granted =
  "n, bench.moment(n) as at, coalesce(bench.state(n), 'accepted') as state, bench.id(4, n) as child";

const FILES = [
  `insert into children.child (id, number, initials, sex, district, disability, status, languages, interpreter, birth_date_certainty,
     identity_version, registered_by, registering_agency_id, version, created_at, updated_at)
   select bench.id(4, n), 'C' || n, 'N. U.', 'not-recorded', 'sabunchi', 'not-recorded', 'not-recorded', array['az'], 'not-recorded',
     'documented', 1, bench.id(2, bench.unit(n)), bench.id(1, bench.unit(n)), 1, bench.moment(n), bench.moment(n) ${range}`,
  `insert into children.data_key (child_id, wrapped_key)
   select bench.id(4, n), wrapped_key from bench.sealed where n between $1::bigint and $2::bigint`,
  `insert into children.identity (child_id, name, birth_date)
   select bench.id(4, n), name, birth_date from bench.sealed where n between $1::bigint and $2::bigint`,
  `insert into intake.intake (id, number, state, child_id, agency_id, registered_by, source, met_at, met_district, version, created_at, updated_at)
   select bench.id(5, n), 'N' || n, 'registered', bench.id(4, n), bench.id(1, bench.unit(n)), bench.id(2, bench.unit(n)),
     'police', bench.moment(n), 'sabunchi', 1, bench.moment(n), bench.moment(n) ${range}`,
  `insert into intake.act (id, intake_id, child_id, offence, gravity, committed_on, age_youngest, age_oldest, age_certain, minimum_age, created_at)
   select bench.id(7, n), bench.id(5, n), bench.id(4, n), 'cc-128', 'less-grave', bench.moment(n)::date, 15, 15, true, 14, bench.moment(n) ${range}`,
  `insert into referrals.referral (id, number, state, basis, stage, child_id, intake_id, district, gravity, referring_agency_id, referrer_id,
     submitted_by, authority_agency_id, centre_agency_id, proposed_measure, conditions, summary, clock, clock_started_at, due_at, warn_at,
     submitted_at, version, created_at, updated_at)
   select bench.id(6, n), 'R' || n, s.state, 'diversion', 'prosecution', bench.id(4, n), bench.id(5, n), 'sabunchi', 'less-grave',
     bench.id(1, bench.unit(n)), bench.id(2, bench.unit(n)),
     case when s.state <> 'drafted' then bench.id(2, bench.unit(n)) end, bench.id(1, bench.authority(n)), bench.id(1, bench.centre(n)),
     null, '[{"condition": "sufficient-evidence", "metAt": "2026-01-01T00:00:00.000Z", "recordedBy": "01900000-0000-7000-8000-000000000000", "attestedBy": "prosecutor", "basis": "file"}]',
     e.summary, case when s.state = 'submitted' then 'referral-decision' end, case when s.state = 'submitted' then bench.moment(n) end,
     case when s.state = 'submitted' then bench.moment(n) + interval '10 days' end, case when s.state = 'submitted' then bench.moment(n) + interval '8 days' end,
     case when s.state <> 'drafted' then bench.moment(n) end, 2, bench.moment(n), bench.moment(n)
   from bench.sealed e, lateral (select coalesce(bench.state(n), 'accepted') as state) s where n between $1::bigint and $2::bigint`,
  `insert into referrals.transition (id, referral_id, from_state, action, to_state, by_account, agency_id, at)
   select bench.id(8, n), bench.id(6, n), null, 'draft', 'drafted', bench.id(2, bench.unit(n)), bench.id(1, bench.unit(n)), bench.moment(n) ${range}`,
  `insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, level, basis_kind, basis_id, valid_from, granted_by)
   select bench.id(20 + g.ordinal, f.n), f.child, g.kind, g.file, 'agency', bench.id(1, g.party), g.level, g.basis, g.basis_id, f.at, bench.id(2, bench.unit(f.n))
   from (select ${granted} ${range}) f,
   lateral (values
     (1, 'child', f.child, bench.unit(f.n), 'record', 'child', f.child, true),
     (2, 'intake', bench.id(5, f.n), bench.unit(f.n), 'record', 'intake', bench.id(5, f.n), true),
     (3, 'referral', bench.id(6, f.n), bench.unit(f.n), 'record', 'referral', bench.id(6, f.n), true),
     (4, 'child', f.child, bench.authority(f.n), 'identity', 'referral', bench.id(6, f.n), f.state <> 'drafted'),
     (5, 'referral', bench.id(6, f.n), bench.authority(f.n), 'record', 'referral', bench.id(6, f.n), f.state <> 'drafted'),
     (6, 'child', f.child, bench.centre(f.n), 'identity', 'referral', bench.id(6, f.n), f.state in ('taken-up', 'waiting', 'declined', 'accepted')),
     (7, 'referral', bench.id(6, f.n), bench.centre(f.n), 'identity', 'referral', bench.id(6, f.n), f.state in ('taken-up', 'waiting', 'declined', 'accepted'))
   ) as g (ordinal, kind, file, party, level, basis, basis_id, given)
   where g.given`,
];

/** Brings the biggest agency to so many grants: to files of a kind that nothing here asks for. */
const FILL_GRANTS = `
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, level, basis_kind, basis_id, valid_from, granted_by)
  select bench.id(30, n), bench.id(4, 1 + n % $2), 'case', bench.id(31, n), 'agency', bench.id(1, 1), 'record', 'case', bench.id(31, n),
    bench.moment(0), bench.id(2, 1)
  from generate_series(1, greatest(0, $1 - (select count(*) from children.need_to_know where grantee_id = bench.id(1, 1)))) n`;

/**
 * Fills a migrated database, as its owner: 100 agencies with one account each, and `rows` children with an intake, a
 * referral, its history and the register's grants to unit, authority and centre.
 */
export async function seed(client, { rows, grants, cipher, say }) {
  await client.query(`set synchronous_commit = off; ${ID_FUNCTIONS} ${PARTIES}`);
  await client.query(AGENCIES);
  for (let from = 1; from <= rows; from += CHUNK) {
    const to = Math.min(from + CHUNK - 1, rows);
    await putSealed(client, cipher, from, to);
    await client.query('begin');
    for (const text of FILES) await client.query(text, [from, to]);
    await client.query('commit');
    say(`  ${to} of ${rows}`);
  }
  await client.query(FILL_GRANTS, [grants, rows]);
  await client.query('drop table bench.sealed');
}

const SUMMARY =
  'The child was met at the place of the act and spoke with the inspector in the presence of a parent. '.repeat(
    6,
  );

const BIRTH_DATE = JSON.stringify({ certainty: 'documented', earliest: '2010-05-05', latest: '2010-05-05' });

async function putSealed(client, cipher, from, to) {
  const rows = Array.from({ length: to - from + 1 }, (_, index) => sealedRow(cipher, from + index));
  await client.query(
    'insert into bench.sealed select * from unnest($1::bigint[], $2::bytea[], $3::bytea[], $4::bytea[], $5::bytea[])',
    [0, 1, 2, 3, 4].map((column) => rows.map((row) => row[column])),
  );
}

function sealedRow(cipher, n) {
  const dataKey = cipher.newDataKey();
  const child = seedId(KIND.child, n);
  const seal = (table, column, row, text) => cipher.seal(dataKey, { table, column, row }, text);
  return [
    n,
    cipher.wrap(dataKey, child),
    seal('referrals.referral', 'summary', seedId(KIND.referral, n), SUMMARY),
    seal('children.identity', 'name', child, '["Nümunə","Uşaq",null]'),
    seal('children.identity', 'birth_date', child, BIRTH_DATE),
  ];
}
