import { mandateRow, moveRow } from '../rows/mandate-rows';
import type { ContextName } from '../rows/contexts';
import { quoted } from './case.tables';
import { allowed, denied, type RowsOf, type TableLaw } from './table-law';

type Whose = Partial<Record<ContextName, readonly string[]>>;

const marked =
  (column: string, whose: Whose): RowsOf =>
  ({ name }) =>
    whose[name] ? `${column} in (${quoted(whose[name])})` : 'false';

const numbered = (whose: Whose): RowsOf => marked('asked_number', whose);

/** Who asked until somebody holds it, who holds it, and who coordinates the clinic. */
const KNOWN: Whose = {
  clinic: ['asked', 'declined'],
  defence: ['held', 'window open', 'window run-out'],
  'clinic-head': ['headed', 'headed copy', 'over'],
};

const MINE = `nullif(current_setting('app.account', true), '')::uuid`;

const law = (change: TableLaw['change'], more: Partial<TableLaw> = {}): TableLaw => ({
  ...{ table: 'legal_clinic.mandate', see: numbered(KNOWN), insert: [] },
  ...(change ? { change } : {}),
  ...more,
});

/** A mandate is its lawyer’s and its clinic’s, and says nothing of the child. */
export const mandateTables: readonly TableLaw[] = [
  law(
    { set: 'version = 7', rows: numbered({ 'clinic-head': ['headed', 'headed copy'] }) },
    {
      never: [
        { what: 'a mandate of another number', set: `asked_number = 'R-2222-22'` },
        { what: 'a mandate of another clinic', set: `clinic_agency_id = gen_random_uuid()` },
      ],
      insert: [
        allowed('what somebody asked of one’s clinic', 'clinic', ({ contexts: { clinic } }) =>
          mandateRow('new', { by: clinic }),
        ),
        allowed('the same, by who coordinates', 'clinic-head', ({ contexts }) =>
          mandateRow('new', { by: contexts['clinic-head'] }),
        ),
        denied('the same in the name of another', 'clinic', ({ contexts: { clinic, defence } }) =>
          mandateRow('new', { by: defence, agency: clinic.agency }),
        ),
        denied('at another clinic', 'clinic', ({ contexts: { clinic, defence } }) =>
          mandateRow('new', { by: clinic, agency: defence.agency }),
        ),
        denied('one that nobody had to accept', 'clinic', ({ contexts: { clinic } }) => ({
          ...mandateRow('new', { by: clinic }),
          ...{ state: 'active', lawyer_id: clinic.account, answered_by: clinic.account },
          answered_at: '2026-06-01T10:00:00Z',
        })),
        denied('at an agency that is no clinic', 'holder', ({ contexts: { holder } }) =>
          mandateRow('new', { by: holder }),
        ),
      ],
    },
  ),
  // Who holds it gives it up.
  law({
    set: `state = 'ended', ended_at = '2099-06-01T10:00:00Z', end_reason = 'matter-over'`,
    rows: numbered({
      defence: ['held', 'window open', 'window run-out'],
      'clinic-head': ['headed', 'headed copy'],
    }),
  }),
  // Who asked withdraws.
  law({
    set: `state = 'withdrawn', lawyer_id = null, answered_by = ${MINE}, answered_at = '2099-06-01T10:00:00Z', end_reason = 'other'`,
    rows: numbered({ clinic: ['asked'], 'clinic-head': ['headed', 'headed copy'] }),
  }),
  {
    table: 'legal_clinic.transition',
    see: marked('reason_code', { ...KNOWN, defence: ['held'] }),
    insert: [
      allowed('a move of a mandate that one sees', 'clinic', ({ mandates, contexts: { clinic } }) =>
        moveRow(mandates.asked, clinic, 'new'),
      ),
      denied('the same in the name of another', 'clinic', ({ mandates, contexts: { defence } }) =>
        moveRow(mandates.asked, defence, 'new'),
      ),
      denied('a move of a mandate that one does not see', 'clinic', ({ mandates, contexts: { clinic } }) =>
        moveRow(mandates.given, clinic, 'new'),
      ),
    ],
  },
];
