import { denied, type RowsOf, type TableLaw } from './table-law';

const openTo =
  (column: string): RowsOf =>
  ({ name }) =>
    name === 'defence' ? `${column} = 'open'` : 'false';

/** The window is its lawyer’s while it is open; nobody writes it. */
export const caseStatusTables: readonly TableLaw[] = [
  {
    table: 'legal_clinic.case_status',
    see: openTo('number'),
    insert: [
      denied('a window of one’s own', 'defence', ({ mandates, first, contexts: { defence } }) => ({
        ...{ mandate_id: mandates.given, clinic_agency_id: defence.agency, lawyer_id: defence.account },
        ...{ child_id: first.child, number: 'new', stage: 'recorded', since: '2026-06-01T10:00:00Z' },
        ...{ closes_at: 'infinity', opened_at: '2026-06-01T10:00:00Z', version: 1 },
        changed_at: '2026-06-01T10:00:00Z',
      })),
    ],
  },
  {
    table: 'legal_clinic.status_date',
    see: openTo('kind'),
    insert: [
      denied('a date of one’s own', 'defence', ({ mandates }) => ({
        ...{ mandate_id: mandates.given, kind: 'session', at: '2026-06-01T10:00:00Z', is_deadline: false },
      })),
    ],
  },
];
