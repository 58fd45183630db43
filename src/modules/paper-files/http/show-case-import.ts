import type { CountedImport } from '../persistence/case-import.repository';
import type { ImportRowEntity } from '../persistence/import-row.entity';
import type {
  CaseImportResponse,
  CaseImportSummaryResponse,
  ImportRowResponse,
} from './case-import.response';

export const summariseImport = (row: CountedImport): CaseImportSummaryResponse => ({
  id: row.id,
  byAccount: row.byAccount,
  at: row.at.toISOString(),
  digest: row.digest,
  lines: row.lines,
  broughtIn: row.broughtIn,
  alreadyBroughtIn: row.alreadyBroughtIn,
  refused: row.refused,
});

export const showImportRow = ({ line, outcome, faults, caseId }: ImportRowEntity): ImportRowResponse => ({
  line,
  outcome,
  faults: faults.map(({ column, code }) => ({ column, code })),
  caseId,
});

/** A table with its rows; each that comes to an end makes another version. */
export const showImport = (row: CountedImport, rows: readonly ImportRowEntity[]): CaseImportResponse => ({
  ...summariseImport(row),
  version: rows.length + 1,
  rows: rows.map(showImportRow),
});
