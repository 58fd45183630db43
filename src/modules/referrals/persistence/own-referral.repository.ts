import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';

/** What the desk shows of a referral of one's own. */
export interface OwnReferralRow {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  readonly childId: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
}

const COLUMNS = `t.id, t.version, t.number, t.state, t.child_id as "childId", l.number as "childNumber",
  l.initials as "childInitials", t.due_at as "dueAt", t.warn_at as "warnAt"`;
const LABEL = 'left join children.child_label l on l.child_id = t.child_id';

const TO_SUBMIT: Statement = {
  name: 'own-referrals-to-submit',
  text: `select ${COLUMNS}, t.updated_at as since from referrals.referral t ${LABEL}
    where t.referrer_id = any ($1::uuid[]) and t.state in ('drafted', 'returned')
    order by t.due_at nulls last, t.id limit $2`,
};

/** The last answer of a centre stands in the history of the referral. */
const ANSWERED: Statement = {
  name: 'own-referrals-answered',
  text: `select ${COLUMNS}, a.at as since
    from referrals.referral t ${LABEL} cross join lateral (
      select max(x.at) as at from referrals.transition x
      where x.referral_id = t.id and x.action in ('accept', 'waitlist', 'decline')) a
    where t.referrer_id = any ($1::uuid[]) and t.state in ('accepted', 'waiting', 'declined') and a.at > $3
    order by a.at desc, t.id limit $2`,
};

/** The referrals of the actor, and of whom they stand in for, that want their eye; it does not say that they were seen. */
@Injectable()
export class OwnReferralRepository {
  /** Drafted, or returned by the authority. */
  async toSubmit(work: Work, limit: number): Promise<OwnReferralRow[]> {
    return work.query<OwnReferralRow>(TO_SUBMIT, [ownersOf(work), limit]);
  }

  /** Answered by a centre since then, and still as the centre answered. */
  async answeredSince(work: Work, since: Date, limit: number): Promise<OwnReferralRow[]> {
    return work.query<OwnReferralRow>(ANSWERED, [ownersOf(work), limit, since]);
  }
}

const ownersOf = ({ actor }: Work): string[] => [actor.accountId, ...actor.standsInFor];
