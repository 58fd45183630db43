import type { LocalDate } from '../../../kernel/local-date';
import { showChildLabel } from '../../children';
import type { EarlierIntake, RunningSupportResponse } from '../../intake';
import type { Finding } from '../domain/judge';
import { CHECK_VERSION, type CheckRow } from '../persistence/check.repository';
import type { CheckResponse, CheckSummaryResponse, ReplayResponse } from './check.response';
import { showFinding, showOverall } from './show-finding';

export const summariseCheck = (row: CheckRow): CheckSummaryResponse => ({
  id: row.id,
  number: row.number,
  intakeId: row.intakeId,
  child: showChildLabel(row),
  onDay: row.onDay,
  checkedAt: row.checkedAt.toISOString(),
  revision: row.revision,
  overall: showOverall(row.findings),
});

/** What is looked up at each reading of a check, by what the reader may know, and never kept with it. */
export interface LinkedToCheck {
  readonly earlier: readonly EarlierIntake[];
  readonly support: RunningSupportResponse | null;
}

export const showCheck = (row: CheckRow, { earlier, support }: LinkedToCheck): CheckResponse => ({
  ...summariseCheck(row),
  version: CHECK_VERSION,
  agencyId: row.agencyId,
  checkedBy: row.checkedBy,
  findings: row.findings.map(showFinding),
  places: row.places.map(({ agencyId, capacity, running, free }) => ({ agencyId, capacity, running, free })),
  earlierIntakes: earlier.map(({ id, number, metAt }) => ({ id, number, metAt: metAt.toISOString() })),
  runningSupport: support && { agencies: support.agencies, newAct: support.newAct },
});

export const showReplay = (
  row: CheckRow,
  rulesOfDay: LocalDate,
  findings: readonly Finding[],
): ReplayResponse => ({
  checkId: row.id,
  onDay: row.onDay,
  rulesOfDay,
  overall: showOverall(findings),
  findings: findings.map(showFinding),
});
