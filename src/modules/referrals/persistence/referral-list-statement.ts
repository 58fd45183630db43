import {
  pageStatement,
  type Asked,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import type { ReferralFilter, ReferralListName, ReferralListShape } from './referral-lists';

const FILTERS: ListFilters<ReferralFilter> = {
  state: (value) => `t.state = ${value}`,
  childId: (value) => `t.child_id = ${value}`,
  basis: (value) => `t.basis = ${value}`,
  changedSince: (value) => `t.updated_at > ${value}`,
};

/** One page of a list. */
export const listStatement = (
  select: string,
  name: ReferralListName,
  list: ReferralListShape,
  wish: PageWish & { readonly filter: ReferralFilter },
): Asked =>
  pageStatement({ ...list, name: `referrals ${name} ${list.variant ?? ''}`, select }, FILTERS, wish);
