import { denied, type RowsOf, type TableLaw } from './table-law';

/** Who refers at each of two units; not who else serves there. */
const ofTheirUnit =
  (column: string): RowsOf =>
  ({ name }) =>
    ['holder', 'stranger'].includes(name) ? `${column} = 'of the ${name}'` : 'false';

/** The window is of the unit that referred, and there of who refers; nobody writes it. */
export const referralStatusTables: readonly TableLaw[] = [
  {
    table: 'legal_clinic.referral_status',
    see: ofTheirUnit('number'),
    insert: [
      denied('a window of one’s own', 'holder', ({ first, admissions, contexts: { holder } }) => ({
        ...{ referral_id: admissions.ended, referring_agency_id: holder.agency, child_id: first.child },
        ...{ number: 'new', stage: 'offered', since: '2026-06-01T10:00:00Z', version: 1 },
        ...{ opened_at: '2026-06-01T10:00:00Z', changed_at: '2026-06-01T10:00:00Z' },
      })),
    ],
  },
  {
    table: 'legal_clinic.referral_date',
    see: ofTheirUnit('kind'),
    insert: [
      denied('a milestone of one’s own', 'holder', ({ first }) => ({
        ...{ referral_id: first.referral, kind: 'accepted', at: '2026-06-01T10:00:00Z', is_deadline: false },
      })),
    ],
  },
];
