import { showChildLabel } from '../../children';
import type { ConferenceDecisionEntity } from '../persistence/conference-decision.entity';
import type { ConferenceGuestEntity } from '../persistence/conference-guest.entity';
import type { ConferenceStepEntity } from '../persistence/conference-step.entity';
import type { KnownConference } from '../persistence/conference.repository';
import type {
  ConferenceActionResponse,
  ConferenceDecisionResponse,
  ConferenceGuestResponse,
  ConferenceResponse,
  ConferenceStepResponse,
  ConferenceSummaryResponse,
} from './conference.response';

export const summariseConference = (row: KnownConference): ConferenceSummaryResponse => ({
  id: row.id,
  caseId: row.caseId,
  caseNumber: row.number,
  child: showChildLabel(row),
  state: row.state,
  purposeCode: row.purposeCode,
  plannedAt: row.plannedAt.toISOString(),
});

export const showGuest = (
  { id, accountId, roleCode, came, shown }: ConferenceGuestEntity,
  name: string | null,
): ConferenceGuestResponse => ({ id, accountId, roleCode, name, came, shown });

export const showDecision = (
  { number }: ConferenceDecisionEntity,
  words: string | null,
): ConferenceDecisionResponse => ({ number, words });

export const showStep = (step: ConferenceStepEntity, words: string | null): ConferenceStepResponse => ({
  id: step.id,
  words,
  guestId: step.guestId,
  dueOn: step.dueOn,
  state: step.state,
  dropReason: step.dropReason,
  settledBy: step.settledBy,
  settledAt: step.settledAt?.toISOString() ?? null,
});

/** What a conference is shown with, its words opened. */
interface ShownWith {
  readonly place: string | null;
  readonly childWords: string | null;
  readonly guests: readonly ConferenceGuestResponse[];
  readonly decisions: readonly ConferenceDecisionResponse[];
  readonly steps: readonly ConferenceStepResponse[];
  readonly availableActions: readonly ConferenceActionResponse[];
}

/** A conference for who works with the child; what is not named here is not shown. */
export const showConference = (row: KnownConference, shown: ShownWith): ConferenceResponse => ({
  ...summariseConference(row),
  version: row.version,
  place: shown.place,
  convenedBy: row.convenedBy,
  guests: shown.guests,
  heldAt: row.heldAt?.toISOString() ?? null,
  childHeard: row.childHeard,
  childWords: shown.childWords,
  notHeardReason: row.notHeardReason,
  decisions: shown.decisions,
  steps: shown.steps,
  cancelReason: row.cancelReason,
  endedBy: row.endedBy,
  endedAt: row.endedAt?.toISOString() ?? null,
  availableActions: shown.availableActions,
});
