import { showChildLabel } from '../../children';
import type { RestorativePartyEntity } from '../persistence/restorative-party.entity';
import type { KnownProcess } from '../persistence/restorative.repository';
import type { AgreementResponse } from './agreement.response';
import type {
  RestorativeActionResponse,
  RestorativePartyResponse,
  RestorativeResponse,
  RestorativeSummaryResponse,
} from './restorative.response';

export const summariseRestorative = (row: KnownProcess): RestorativeSummaryResponse => ({
  id: row.id,
  caseId: row.caseId,
  caseNumber: row.number,
  child: showChildLabel(row),
  state: row.state,
  kind: row.kind,
  mediatorId: row.mediatorId,
  openedAt: row.createdAt.toISOString(),
});

/** Somebody harmed, for who works with the child; how they are reached is on no answer but one. */
export const showParty = (
  row: RestorativePartyEntity,
  { name, representativeName }: Pick<RestorativePartyResponse, 'name' | 'representativeName'>,
): RestorativePartyResponse => ({
  id: row.id,
  kind: row.kind,
  name,
  representativeName,
  victimId: row.victimId,
  consent: row.consent,
  explainedBy: row.explainedBy,
  explainedAt: at(row.explainedAt),
  language: row.language,
  interpretation: row.interpretation,
  representativeAgrees: row.representativeAgrees,
  answeredAt: at(row.answeredAt),
  withdrawnAt: at(row.withdrawnAt),
  preparedAt: at(row.preparedAt),
  came: row.came,
});

/** What a process is shown with, its words opened. */
interface ShownWith {
  readonly childSupport: string | null;
  readonly childWords: string | null;
  readonly parties: readonly RestorativePartyResponse[];
  readonly agreement: AgreementResponse | null;
  readonly availableActions: readonly RestorativeActionResponse[];
}

/** A process for who works with the child; what is not named here is not shown. */
export const showRestorative = (row: KnownProcess, shown: ShownWith): RestorativeResponse => ({
  ...summariseRestorative(row),
  version: row.version,
  openedBy: row.openedBy,
  parties: shown.parties,
  childMetAt: at(row.childMetAt),
  childSupport: shown.childSupport,
  noSupportReason: row.noSupportReason,
  metAt: at(row.metAt),
  metHow: row.metHow,
  childWords: shown.childWords,
  agreement: shown.agreement,
  endReason: row.endReason,
  endedBy: row.endedBy,
  endedAt: at(row.endedAt),
  availableActions: shown.availableActions,
});

const at = (instant: Date | null): string | null => instant?.toISOString() ?? null;
