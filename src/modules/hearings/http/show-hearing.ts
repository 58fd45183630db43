import { showChildLabel } from '../../children';
import type { HearingFinding } from '../domain/hearing';
import type { HearingAvailability } from '../domain/hearing.actions';
import type { HearingCourse } from '../persistence/hearing-course.repository';
import type { HearingRow } from '../persistence/hearing.repository';
import type { DefendedHearingResponse } from './defended-hearing.response';
import type { HearingRecordResponse } from './hearing-course.response';
import type { HearingResponse, HearingSummaryResponse } from './hearing.response';

/** What is shown of a hearing to whom. */
export interface ShownHearing {
  readonly course: HearingCourse;
  /** Whether who looks takes part in it, and is not only told of it. */
  readonly isParty: boolean;
  /** What the child said; null to who does not listen to it. */
  readonly childWords: string | null;
  /** What its court should look at again. */
  readonly findings: readonly HearingFinding[];
  readonly actions: readonly HearingAvailability[];
}

/** What came of it, and what the child said where that is shown. */
type Heard = Pick<ShownHearing, 'course' | 'childWords'>;

/** One of a list. */
export const summariseHearing = (row: HearingRow, isParty: boolean): HearingSummaryResponse => ({
  ...{ id: row.id, version: row.version, state: row.state, type: row.type },
  child: showChildLabel(row),
  ...{ courtAgencyId: row.courtAgencyId, plannedAt: row.plannedAt.toISOString() },
  intakeId: row.intakeId,
  ...(isParty ? { orderId: row.orderId, judgeId: row.judgeId } : { orderId: null, judgeId: null }),
});

/** A hearing for who takes part in it, or is only told of it; what is not named here is not shown. */
export const showHearing = (row: HearingRow, shown: ShownHearing): HearingResponse => ({
  ...summariseHearing(row, shown.isParty),
  ...(shown.isParty ? showCourse(row, shown) : NO_COURSE),
  findings: shown.findings,
  availableActions: shown.actions,
});

/** The same for who stands for the child, who acts on it nowhere. */
export const showDefendedHearing = (
  row: HearingRow,
  course: HearingCourse,
  childWords: string | null,
): DefendedHearingResponse => {
  const { place, inPrivate, openReason, interpreterNeeded, followsId, followedById, ...rest } = showCourse(
    row,
    { course, childWords },
  );
  return {
    ...{ id: row.id, state: row.state, type: row.type, courtAgencyId: row.courtAgencyId },
    plannedAt: row.plannedAt.toISOString(),
    ...{ intakeId: row.intakeId, orderId: row.orderId, judgeId: row.judgeId },
    ...{ place, inPrivate, openReason, interpreterNeeded, followsId, followedById },
    ...{ endReason: rest.endReason, endedAt: rest.endedAt, notices: rest.notices, record: rest.record },
  };
};

const showCourse = (row: HearingRow, shown: Heard) => ({
  ...{ place: row.place, inPrivate: row.inPrivate, openReason: row.openReason },
  ...{ interpreterNeeded: row.interpreterNeeded, backDatingReason: row.backDatingReason },
  ...{ followsId: row.followsId, followedById: row.followedById },
  ...{ endReason: row.endReason, endedAt: row.endedAt?.toISOString() ?? null },
  notices: shown.course.notices.map(({ who, toldAt, method }) => ({
    ...{ who, toldAt: toldAt.toISOString(), method },
  })),
  record: showRecord(shown),
});

function showRecord({ course: { record, presence }, childWords }: Heard): HearingRecordResponse | null {
  if (record === undefined) return null;
  const { heldOn, notHeardReason, outcomeCode, nextStep } = record;
  return {
    ...{ heldOn, childWords, notHeardReason, outcomeCode, nextStep },
    presence: presence.map(({ who, came, absenceReason }) => ({ who, came, absenceReason })),
  };
}

/** Who is only told of it needs none of it (BR 8.1). */
const NO_COURSE = {
  ...{ place: null, inPrivate: null, openReason: null, interpreterNeeded: null, backDatingReason: null },
  ...{ followsId: null, followedById: null, endReason: null, endedAt: null, notices: [], record: null },
};
