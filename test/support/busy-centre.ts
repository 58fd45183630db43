import type { Client } from 'pg';
import { KIND, seedId } from '../../bench/database/ids.mjs';
import type { Work } from '../../src/platform/persistence/work';
import { openSeededRows } from './seeded-rows';

const CENTRE = 81;

/**
 * Five hundred children with forty sessions each, led by twenty people; nearly all were held, each twentieth child was missing and
 * each hundredth of that is to be asked after. A hundred series, each of two hundred of them.
 */
const BUSY = `
  insert into cases.case_file (id, number, state, basis, child_id, centre_agency_id, worker_id, version, created_at, updated_at)
  select bench.id(40, n), 'F' || n, 'in-delivery', 'diversion', bench.id(4, n), bench.id(1, 81), bench.id(2, 81), 1,
    bench.moment(n), bench.moment(n)
  from generate_series(1, 500) n;
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level, basis_kind,
    basis_id, valid_from, granted_by)
  select bench.id(41, n), bench.id(4, n), 'case', bench.id(40, n), 'agency', bench.id(1, 81), '{centre-coordinator}', 'record',
    'case', bench.id(40, n), bench.moment(n), bench.id(2, 81)
  from generate_series(1, 500) n;
  insert into sessions.session (id, centre_agency_id, kind, place_words, begins_at, ends_at, facilitator_id, state, booked_by,
    version, created_at, updated_at)
  select bench.id(50, n), bench.id(1, 81), 'individual', '\\x00', begins, begins + interval '50 minutes',
    bench.id(2, 81 + n % 20), 'scheduled', bench.id(2, 81), 1, begins, begins
  from generate_series(1, 20000) n, lateral (select now() + interval '1 hour' * (n / 20 - 900) as begins) b;
  insert into sessions.transition (id, session_id, action, to_state, by_account, at)
  select bench.id(54, n), bench.id(50, n), 'book', 'scheduled', bench.id(2, 81), now() from generate_series(1, 20000) n;
  insert into sessions.participant (session_id, case_id, child_id)
  select bench.id(50, n), bench.id(40, 1 + n % 500), bench.id(4, 1 + n % 500) from generate_series(1, 20000) n;
  update sessions.session set state = 'held' where ends_at < now() - interval '2 days';
  insert into sessions.attendance (id, session_id, case_id, child_id, attendance, counts_as_contact, needs_follow_up,
    centres_fault, recorded_by, recorded_at)
  select bench.id(51, n), bench.id(50, n), bench.id(40, 1 + n % 500), bench.id(4, 1 + n % 500),
    case when n % 20 = 0 then 'absent-unexcused' else 'attended' end, n % 20 <> 0, n % 2000 = 0, false, bench.id(2, 81), begins_at
  from generate_series(1, 20000) n join sessions.session s on s.id = bench.id(50, n) and s.state = 'held';
  insert into sessions.series (id, centre_agency_id, kind, facilitator_id, rule, first_day, begins_at, minutes, zone,
    except_days, added_days, left_out, booked_by, version, created_at, updated_at)
  select bench.id(52, n), bench.id(1, 81), 'individual', bench.id(2, 81 + n % 20), 'FREQ=WEEKLY;COUNT=2', '2026-06-01', '10:00',
    50, 'Asia/Baku', '{}', '{}', '[]', bench.id(2, 81), 1, bench.moment(n), bench.moment(n)
  from generate_series(1, 100) n;
  insert into sessions.series_session (session_id, series_id, day)
  select bench.id(50, n), bench.id(52, 1 + n % 100), '2026-06-01' from generate_series(1, 20000) n;
  insert into closure.aftercare_contact (id, case_id, child_id, centre_agency_id, worker_id, months, state, clock_started_at,
    due_at, warn_at, version, created_at, updated_at)
  select bench.id(54, n), bench.id(40, 1 + n % 500), bench.id(4, 1 + n % 500), bench.id(1, 81), bench.id(2, 81 + n % 20),
    (array[6, 12, 24])[1 + n % 3], case when n % 10 = 0 then 'scheduled' else 'unagreed' end, now(), now() + interval '1 day' * (n % 400 - 20),
    now() + interval '1 day' * (n % 400 - 50), 1, now(), now()
  from generate_series(1, 1500) n;
  insert into sessions.calendar_feed (id, centre_agency_id, owner_id, secret_hash, expires_at, version, created_at, updated_at)
  values (bench.id(53, 1), bench.id(1, 81), bench.id(2, 81), sha256('secret'), now() + interval '1 day', 1, now(), now())`;

/** A busy centre, and one of its coordinators. */
export interface BusyCentre {
  readonly app: Client;
  /** As much of a unit of work as a list asks about. */
  readonly work: Work;
  /** The plan that a prepared statement settles on, which knows none of its values. */
  planOf(text: string, values: readonly unknown[]): Promise<string>;
  close(): Promise<void>;
}

/** With whatever else is filled in. */
export async function openBusyCentre(...fills: readonly string[]): Promise<BusyCentre> {
  const rows = await openSeededRows(1000, BUSY, ...fills);
  const actor = { accountId: seedId(KIND.account, CENTRE), agencyId: seedId(KIND.agency, CENTRE) };
  return {
    ...{ app: rows.app, work: { actor, now: new Date() } as unknown as Work },
    planOf: (text, values) => rows.planOf(CENTRE, text, values),
    close: () => rows.close(),
  };
}
