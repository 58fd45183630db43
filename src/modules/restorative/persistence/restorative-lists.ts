import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import { CASE_LABEL, CASE_LABEL_JOIN } from '../../cases';
import type { RestorativeState } from '../domain/restorative.lifecycle';

/** Those that I mediate or for whose case I answer, and those of our centre. */
export const RESTORATIVE_LISTS = ['mine', 'our-centre'] as const;
export type RestorativeListName = (typeof RESTORATIVE_LISTS)[number];

export interface RestorativeFilter {
  readonly caseId?: string;
  readonly state?: RestorativeState;
}

export const RESTORATIVE_FROM = `from restorative.process t ${CASE_LABEL_JOIN}`;

const OURS = 't.centre_agency_id = $1';

/** Whose rows a list shows; what may be seen, row-level security decides. */
const SHAPES: Readonly<Record<RestorativeListName, string>> = {
  mine: `${OURS} and (f.worker_id = $2 or t.mediator_id = $2)`,
  'our-centre': OURS,
};

const FILTERS: ListFilters<RestorativeFilter> = {
  caseId: (value) => `t.case_id = ${value}`,
  state: (value) => `t.state = ${value}`,
};

/** Which page of which list is wished for. */
export interface RestorativeWish extends PageWish {
  readonly list: RestorativeListName;
  readonly filter: RestorativeFilter;
}

/** One page, the oldest first. */
export const restorativeListStatement = (columns: string, { actor }: Work, wish: RestorativeWish): Asked =>
  pageStatement(
    {
      name: `restorative ${wish.list}`,
      select: `select ${columns}, ${CASE_LABEL} ${RESTORATIVE_FROM}`,
      where: SHAPES[wish.list],
      values: wish.list === 'mine' ? [actor.agencyId, actor.accountId] : [actor.agencyId],
      ...{ at: 't.created_at', way: 'asc' },
    },
    FILTERS,
    wish,
  );
