import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import type { HearingState } from '../domain/hearing.lifecycle';

/** All that one sees, those before one’s own court, those that one hears oneself, and those that nobody has recorded yet. */
export const HEARING_LISTS = ['all', 'our-court', 'mine', 'to-record'] as const;
export type HearingListName = (typeof HEARING_LISTS)[number];

export interface HearingFilter {
  readonly state?: HearingState;
  readonly type?: string;
  readonly courtAgencyId?: string;
  readonly judgeId?: string;
  readonly childId?: string;
  readonly orderId?: string;
  readonly intakeId?: string;
  /** Planned for then or later, and before. */
  readonly from?: string;
  readonly until?: string;
}

/** Which page of which list is wished for. */
export interface HearingWish extends PageWish {
  readonly list: HearingListName;
  readonly filter: HearingFilter;
}

/** Before one’s own court, $1; over by now, $2, and of which nothing is recorded. */
export const TO_RECORD = `t.court_agency_id = $1 and t.state = 'scheduled' and t.planned_at < $2`;

/** Whose rows a list shows; what may be seen, row-level security decides. */
const SHAPES: Readonly<Record<HearingListName, string>> = {
  all: 'true',
  'our-court': 't.court_agency_id = $1',
  mine: 't.judge_id = $1',
  'to-record': TO_RECORD,
};

/** What a list asks about. */
const valuesOf = (list: HearingListName, { actor, now }: Work): unknown[] => {
  if (list === 'all') return [];
  if (list === 'mine') return [actor.accountId];
  return list === 'our-court' ? [actor.agencyId] : [actor.agencyId, now];
};

const FILTERS: ListFilters<HearingFilter> = {
  state: (value) => `t.state = ${value}`,
  type: (value) => `t.type = ${value}`,
  courtAgencyId: (value) => `t.court_agency_id = ${value}`,
  judgeId: (value) => `t.judge_id = ${value}`,
  childId: (value) => `t.child_id = ${value}`,
  orderId: (value) => `t.order_id = ${value}`,
  intakeId: (value) => `t.intake_id = ${value}`,
  from: (value) => `t.planned_at >= ${value}`,
  until: (value) => `t.planned_at < ${value}`,
};

/** One page, the earliest first. */
export const hearingListStatement = (select: string, work: Work, wish: HearingWish): Asked =>
  pageStatement(
    {
      ...{ name: `hearings ${wish.list}`, select, at: 't.planned_at', way: 'asc' },
      ...{ where: SHAPES[wish.list], values: valuesOf(wish.list, work) },
    },
    FILTERS,
    wish,
  );
