import {
  conferenceListStatement,
  type ConferenceFilter,
  type ConferenceListName,
} from '../../src/modules/conferences/persistence/conference-lists';
import {
  stepsDueStatement,
  toRecordStatement,
} from '../../src/modules/conferences/persistence/conference-desk';
import { KIND, seedId } from '../../bench/database/ids.mjs';
import { openBusyCentre, type BusyCentre } from '../support/busy-centre';

/** Forty conferences about each of five hundred children, nearly all held; one step of each hundredth is open. */
const CONFERENCES = `
  insert into conferences.conference (id, case_id, child_id, centre_agency_id, state, purpose_code, planned_at, place, convened_by,
    held_at, child_heard, not_heard_reason, ended_by, ended_at, version, created_at, updated_at)
  select bench.id(70, n), bench.id(40, 1 + n % 500), bench.id(4, 1 + n % 500), bench.id(1, 81),
    case when is_over then 'held' else 'planned' end, 'how-it-goes', at, '\\x00', bench.id(2, 81),
    case when is_over then at end, case when is_over then 'not-heard' end, case when is_over then 'too-ill' end,
    case when is_over then bench.id(2, 81) end, case when is_over then at end, 1, at, at
  from generate_series(1, 20000) n, lateral (select now() + interval '1 hour' * (n / 20 - 900) as at) a,
    lateral (select at < now() - interval '2 days' as is_over) o;
  insert into conferences.conference_guest (id, conference_id, account_id)
  select bench.id(71, n), bench.id(70, n), bench.id(2, 81 + n % 20) from generate_series(1, 20000) n;
  insert into conferences.conference_step (id, conference_id, guest_id, words, due_on, state, settled_by, settled_at)
  select bench.id(72, n), bench.id(70, n), bench.id(71, n), '\\x00', current_date + (n / 100 - 20) % 60,
    case when n % 100 = 0 then 'open' else 'done' end, case when n % 100 <> 0 then bench.id(2, 81) end,
    case when n % 100 <> 0 then now() end
  from generate_series(1, 20000) n;
  analyze conferences.conference, conferences.conference_guest, conferences.conference_step`;

describe('the plan of a list of conferences', () => {
  let centre: BusyCentre;

  beforeAll(async () => {
    centre = await openBusyCentre(CONFERENCES);
  }, 120_000);

  afterAll(() => centre.close());

  const planOf = async (list: ConferenceListName, isLater: boolean, filter: ConferenceFilter = {}) => {
    const from = isLater ? { after: new Date().toISOString(), id: seedId(KIND.referral, 1) } : null;
    const { statement, values } = conferenceListStatement('t.id', centre.work, {
      ...{ list, filter, from, limit: 51 },
    });
    return centre.planOf(statement.text, values);
  };

  it.each([
    ['our-centre', false],
    ['our-centre', true],
    ['mine', false],
    ['mine', true],
    ['to-record', false],
    ['to-record', true],
  ] as const)('%s walks an index in order, also later: %s', async (list, isLater) => {
    const plan = await planOf(list, isLater);
    expect(plan).toMatch(/Index (Only )?Scan.* using conference_(centre|to_record) on conference/);
    expect(plan).not.toMatch(/Seq Scan on (conference|case_file)\b/);
  });

  it('of one case is found by that case, and of a time by the time', async () => {
    const ofCase = await planOf('our-centre', false, { caseId: seedId(40, 1) });
    expect(ofCase).toMatch(/(using|on) conference_case/);
    const ofDay = await planOf('our-centre', false, {
      ...{ from: '2026-06-01T00:00:00Z', until: '2026-06-02T00:00:00Z' },
    });
    expect(ofDay).toMatch(/using conference_centre on conference/);
  });

  it('that waits on a desk is found by an index', async () => {
    const { actor, now } = centre.work;
    const toRecord = [actor.agencyId, actor.accountId, now, true, now, 51];
    expect(await centre.planOf(toRecordStatement('t.id').text, toRecord)).toMatch(
      /Index (Only )?Scan.* using conference_(to_record|centre)/,
    );
    const due = await centre.planOf(stepsDueStatement('t.id').text, [
      ...[actor.agencyId, actor.accountId, now.toISOString().slice(0, 10), true, 51],
    ]);
    expect(due).toMatch(/(using|on) conference_step_(due|open)/);
    expect(due).not.toMatch(/Seq Scan on (conference|conference_guest|conference_step|case_file)\b/);
  });
});
