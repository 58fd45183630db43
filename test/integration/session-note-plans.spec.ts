import { seedId } from '../../bench/database/ids.mjs';
import {
  noteListStatement,
  unsignedNotes,
  type NoteFilter,
} from '../../src/modules/sessions/persistence/session-note-lists';
import { openBusyCentre, type BusyCentre } from '../support/busy-centre';

/** A note of each session, by who led it; each tenth names another reader, and each twentieth is not signed off. */
const NOTES = `
  insert into sessions.note (id, note_id, session_id, case_id, child_id, author_id, readers, words, edition, signed_off_at, version,
    created_at, updated_at)
  select bench.id(54, n), bench.id(54, n), bench.id(50, n), bench.id(40, 1 + n % 500), bench.id(4, 1 + n % 500),
    bench.id(2, 81 + n % 20), case when n % 10 = 0 then array[bench.id(2, 81 + n % 19)] else '{}' end, '\\x00', 1,
    case when n % 20 > 0 then now() end, 1, bench.moment(n), bench.moment(n)
  from generate_series(1, 20000) n`;

const WHOLE_TABLE = /Seq Scan on (note|session|participant|case_file)\b/;

describe('In a busy centre, notes', () => {
  let centre: BusyCentre;

  beforeAll(async () => {
    centre = await openBusyCentre(NOTES);
  }, 120_000);

  afterAll(() => centre.close());

  it.each<[string, NoteFilter]>([
    ['that are one’s own to read', {}],
    ['of one case', { caseId: seedId(40, 7) }],
    ['of one session', { sessionId: seedId(50, 7) }],
    ['of one author', { authorId: seedId(2, 81) }],
    ['that are not signed off', { state: 'unsigned' }],
  ])('%s are listed by an index', async (_, filter) => {
    for (const from of [null, { after: new Date().toISOString(), id: seedId(54, 1) }]) {
      const { statement, values } = noteListStatement('t.id', centre.work, { filter, from, limit: 51 });
      const plan = await centre.planOf(statement.text, values);
      expect(plan).toMatch(/(using|on) note_(author|readers|case|session)\b/);
      expect(plan).not.toMatch(WHOLE_TABLE);
    }
  });

  it('that wait for their author are found by an index', async () => {
    const values = [centre.work.actor.accountId, new Date(), 51];
    const plan = await centre.planOf(unsignedNotes('t.id'), values);
    expect(plan).toMatch(/(using|on) note_author\b/);
    expect(plan).not.toMatch(WHOLE_TABLE);
  });
});
