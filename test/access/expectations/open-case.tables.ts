import { openCaseRow } from '../rows/open-case-rows';
import { denied, type TableLaw } from './table-law';

/** The agency to call reads its own entries; who meets the child asks a function, and learns whom to call only. */
export const openCaseTables: readonly TableLaw[] = [
  {
    table: 'children.open_case',
    see: ({ agency }) => `agency_id = '${agency}'`,
    insert: [
      denied('an open case, past the function', 'centre', ({ first, contexts }) =>
        openCaseRow(first.child, contexts.centre.agency),
      ),
    ],
  },
];
