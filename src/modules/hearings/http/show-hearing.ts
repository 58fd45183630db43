import { showChildLabel } from '../../children';
import type { HearingRow } from '../persistence/hearing.repository';
import type { HearingResponse, HearingSummaryResponse } from './hearing.response';

/** One of a list. */
export const summariseHearing = (row: HearingRow, isParty: boolean): HearingSummaryResponse => ({
  ...{ id: row.id, version: row.version, state: row.state, type: row.type },
  child: showChildLabel(row),
  ...{ courtAgencyId: row.courtAgencyId, plannedAt: row.plannedAt.toISOString() },
  intakeId: row.intakeId,
  ...(isParty ? { orderId: row.orderId, judgeId: row.judgeId } : { orderId: null, judgeId: null }),
});

/** A hearing for who takes part in it, or is only told of it; what is not named here is not shown. */
export const showHearing = (row: HearingRow, isParty: boolean): HearingResponse => ({
  ...summariseHearing(row, isParty),
  ...(isParty ? showCourse(row) : NO_COURSE),
});

const showCourse = (row: HearingRow) => ({
  ...{ place: row.place, inPrivate: row.inPrivate, openReason: row.openReason },
  ...{ interpreterNeeded: row.interpreterNeeded, backDatingReason: row.backDatingReason },
  ...{ followsId: row.followsId, followedById: row.followedById },
  ...{ endReason: row.endReason, endedAt: row.endedAt?.toISOString() ?? null },
});

/** Who is only told of it needs none of it (BR 8.1). */
const NO_COURSE = {
  ...{ place: null, inPrivate: null, openReason: null, interpreterNeeded: null, backDatingReason: null },
  ...{ followsId: null, followedById: null, endReason: null, endedAt: null },
};
