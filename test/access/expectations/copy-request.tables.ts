import { copyRequestRow } from '../rows/copy-request-rows';
import type { ContextName } from '../rows/contexts';
import { quoted } from './case.tables';
import { denied, type RowsOf, type TableLaw } from './table-law';

const asked =
  (whose: Partial<Record<ContextName, readonly string[]>>): RowsOf =>
  ({ name }) =>
    whose[name] ? `what in (${quoted(whose[name])})` : 'false';

/** By the mandates whose window is open to it: the request names a centre, and so tells where the child is. */
const OF_DEFENCE = ['asked'];
const TO_CENTRE = [...OF_DEFENCE, 'asked-run-out', 'asked-elsewhere', 'asked-by-other', 'headed'];
const GIVEN = ['given', 'given-letter'];

const SEEN = asked({
  defence: [...OF_DEFENCE, ...GIVEN],
  centre: [...TO_CENTRE, ...GIVEN, 'given-run-out'],
  identity: ['to-other-centre'],
});

const BY_ME = `answered_by = nullif(current_setting('app.account', true), '')::uuid, answered_at = '2099-06-01T10:00:00Z'`;

/** A request is the lawyer’s who looks through the window of the mandate, and of who coordinates the centre that has the case; each ends it in its own way. */
export const copyRequestTables: readonly TableLaw[] = [
  {
    table: 'legal_clinic.copy_request',
    see: SEEN,
    change: {
      set: `${BY_ME}, state = 'refused', refusal_reason = 'not-kept-here'`,
      rows: asked({ centre: TO_CENTRE, identity: ['to-other-centre'] }),
    },
    never: [
      { what: 'a request for something else', set: `what = 'plan'` },
      { what: 'a request of another case', set: 'case_id = gen_random_uuid()' },
      {
        what: 'a request that is refused in the name of another',
        set: `answered_by = gen_random_uuid(), answered_at = now(), state = 'refused', refusal_reason = 'not-kept-here'`,
      },
      { what: 'a request that lapses by hand', set: `${BY_ME}, state = 'lapsed'` },
    ],
    insert: [
      denied('a request beside the door', 'defence', (world) =>
        copyRequestRow('new', world.mandates.given, world),
      ),
      denied('a request of oneself, by the centre', 'centre', (world) =>
        copyRequestRow('new', world.mandates.given, world),
      ),
    ],
  },
  {
    table: 'legal_clinic.copy_request',
    see: SEEN,
    change: { set: `${BY_ME}, state = 'withdrawn'`, rows: asked({ defence: OF_DEFENCE }) },
    insert: [],
  },
];
