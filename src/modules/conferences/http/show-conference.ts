import { showChildLabel } from '../../children';
import type { ConferenceGuestEntity } from '../persistence/conference-guest.entity';
import type { KnownConference } from '../persistence/conference.repository';
import type {
  ConferenceActionResponse,
  ConferenceGuestResponse,
  ConferenceResponse,
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
  { id, accountId, roleCode }: ConferenceGuestEntity,
  name: string | null,
): ConferenceGuestResponse => ({ id, accountId, roleCode, name });

/** What a conference is shown with, its words opened. */
interface ShownWith {
  readonly place: string | null;
  readonly guests: readonly ConferenceGuestResponse[];
  readonly availableActions: readonly ConferenceActionResponse[];
}

/** A conference for who works with the child; what is not named here is not shown. */
export const showConference = (row: KnownConference, shown: ShownWith): ConferenceResponse => ({
  ...summariseConference(row),
  version: row.version,
  place: shown.place,
  convenedBy: row.convenedBy,
  guests: shown.guests,
  availableActions: shown.availableActions,
});
