import { newId } from '../../../src/kernel/ids';
import { caseImportRow, importedRow, type CaseImportIds } from '../rows/case-import-rows';
import type { ContextName } from '../rows/contexts';
import { quoted } from './case.tables';
import { allowed, denied, type RowsOf, type TableLaw } from './table-law';

/** Those who coordinate a centre; a table of a unit that is none is seen by nobody. */
const SEEN: Partial<Record<ContextName, readonly (keyof CaseImportIds)[]>> = {
  centre: ['ours', 'colleagues'],
  identity: ['theirs'],
};

const seenBy =
  (key: string): RowsOf =>
  ({ name }, { caseImports }) => {
    const ids = (SEEN[name] ?? []).map((one) => caseImports[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

/** What was brought in from paper is told to the coordinators of the centre, and stays as it was told. */
export const caseImportTables: readonly TableLaw[] = [
  {
    table: 'paper_files.case_import',
    see: seenBy('id'),
    insert: [
      allowed('a table that one brings in oneself', 'centre', ({ contexts }) =>
        caseImportRow(newId(), contexts.centre),
      ),
      denied('a table in the name of a colleague', 'centre', ({ contexts }) =>
        caseImportRow(newId(), { ...contexts.centre, account: contexts.lead.account }),
      ),
      denied('a table of another centre', 'centre', ({ contexts }) =>
        caseImportRow(newId(), { ...contexts.centre, agency: contexts.identity.agency }),
      ),
      denied('a table, by who coordinates no centre', 'holder', ({ contexts }) =>
        caseImportRow(newId(), contexts.holder),
      ),
    ],
  },
  {
    table: 'paper_files.import_row',
    see: seenBy('import_id'),
    insert: [
      allowed('a row of one’s own table', 'centre', ({ caseImports }) => importedRow(caseImports.ours, 3)),
      allowed('a row that came in as a case that one sees', 'centre', ({ caseImports, cases }) =>
        importedRow(caseImports.ours, 4, cases.first),
      ),
      denied('a row that came in as a case that one does not see', 'centre', ({ caseImports, cases }) =>
        importedRow(caseImports.ours, 5, cases.second),
      ),
      denied('a row of the table of a colleague', 'centre', ({ caseImports }) =>
        importedRow(caseImports.colleagues, 3),
      ),
      denied('a row of the table of another centre', 'centre', ({ caseImports }) =>
        importedRow(caseImports.theirs, 3),
      ),
    ],
  },
];
