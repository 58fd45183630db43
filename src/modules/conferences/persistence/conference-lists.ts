import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import { CASE_LABEL, CASE_LABEL_JOIN } from '../../cases';
import type { ConferenceState } from '../domain/conference.lifecycle';

/** Those of cases for which I answer or to which I am invited, those of our centre, and those that nobody has recorded yet. */
export const CONFERENCE_LISTS = ['mine', 'our-centre', 'to-record'] as const;
export type ConferenceListName = (typeof CONFERENCE_LISTS)[number];

export interface ConferenceFilter {
  readonly caseId?: string;
  readonly state?: ConferenceState;
  /** Planned for then or later, and before. */
  readonly from?: string;
  readonly until?: string;
}

export const CONFERENCE_FROM = `from conferences.conference t ${CASE_LABEL_JOIN}`;

const OURS = 't.centre_agency_id = $1';

/** Whose rows a list shows; what may be seen, row-level security decides. */
const SHAPES: Readonly<Record<ConferenceListName, string>> = {
  mine: `${OURS} and (f.worker_id = $2 or exists (select 1 from conferences.conference_guest g
    where g.conference_id = t.id and g.account_id = $2))`,
  'our-centre': OURS,
  'to-record': `${OURS} and t.state = 'planned' and t.planned_at < $2`,
};

/** What a list asks about beside the centre. */
const beside = (list: ConferenceListName, { actor, now }: Work): unknown[] =>
  list === 'our-centre' ? [] : [list === 'mine' ? actor.accountId : now];

const FILTERS: ListFilters<ConferenceFilter> = {
  caseId: (value) => `t.case_id = ${value}`,
  state: (value) => `t.state = ${value}`,
  from: (value) => `t.planned_at >= ${value}`,
  until: (value) => `t.planned_at < ${value}`,
};

/** Which page of which list is wished for. */
export interface ConferenceWish extends PageWish {
  readonly list: ConferenceListName;
  readonly filter: ConferenceFilter;
}

/** One page, the earliest first. */
export const conferenceListStatement = (columns: string, work: Work, wish: ConferenceWish): Asked =>
  pageStatement(
    {
      name: `conferences ${wish.list}`,
      select: `select ${columns}, ${CASE_LABEL} ${CONFERENCE_FROM}`,
      where: SHAPES[wish.list],
      values: [work.actor.agencyId, ...beside(wish.list, work)],
      ...{ at: 't.planned_at', way: 'asc' },
    },
    FILTERS,
    wish,
  );
