import { Injectable } from '@nestjs/common';
import type { AgencyKind } from '../../../platform/policy/policy';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { IntakeFacade } from '../../intake';
import { ReferenceFacade } from '../../reference';
import type { DecisionOf, DescribedDecision, FollowedReview, Reviewable } from '../../reviews';
import type { ReferralState } from '../domain/referral.lifecycle';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';
import { RunClock } from './run-clock';

/** What can be reviewed in which state; what became of an accepted referral is the case's. */
const REVIEWABLE: Readonly<Partial<Record<ReferralState, readonly DecisionOf[]>>> = {
  offered: ['offer', 'measure'],
  'taken-up': ['offer', 'measure'],
  waiting: ['offer', 'measure'],
  declined: ['offer', 'measure'],
};

/** Describes the decision on a referral to whoever asks for its review, and opens and closes it to the reviewer. */
@Injectable()
export class ReviewReferral implements Reviewable {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly children: ChildrenFacade,
    private readonly intakes: IntakeFacade,
    private readonly reference: ReferenceFacade,
    private readonly clocks: RunClock,
  ) {}

  /** Locks the referral, so that no centre begins with what is asked to be looked at again. */
  readonly describe = async (work: Work, id: string): Promise<DescribedDecision | undefined> => {
    const row = await this.referrals.lockKnown(work, id);
    const of = row && decisionsOf(row);
    if (!row?.decision || !of) return undefined;
    const history = await this.referrals.transitionsOf(work, id);
    const made = history.filter(({ action }) => action === row.decision?.action).at(-1);
    if (!made) return undefined;
    return {
      ...{ childId: row.childId, district: row.district, of },
      charged: row.basis === 'diversion',
      decidedAt: made.at,
      deciderAgencyId: made.agencyId,
      involved: await this.involvedIn(work, row),
      reviewerKinds: await this.kindsFor(work, row),
    };
  };

  readonly follow = async (work: Work, { id, state }: FollowedReview): Promise<void> => {
    if (state === 'requested' || state === 'assigned')
      await work.query('select referrals.open_to_reviewer($1)', [id]);
    if (state === 'withdrawn' || state === 'upheld')
      await work.query('select referrals.close_to_reviewer($1)', [id]);
  };

  /** Accounts that drafted, submitted, decided or investigated, and the agency that referred. */
  private async involvedIn(work: Work, row: ReferralRow): Promise<string[]> {
    const { submitterIds } = await this.referrals.historyOf(work, row);
    const acts = (await this.intakes.known(work, row.intakeId))?.acts ?? [];
    const all = [
      ...submitterIds,
      ...acts.map(({ investigatorId }) => investigatorId),
      ...[row.referrerId, row.submittedBy, row.decidedBy, row.referringAgencyId],
    ];
    return [...new Set(all.filter((one) => one !== null))];
  }

  private async kindsFor(work: Work, { childId, basis, stage, gravity }: ReferralRow): Promise<AgencyKind[]> {
    const day = this.clocks.today(work);
    const { youngest } = await this.children.ageOn(work, childId, day);
    const charge = basis === 'diversion' ? gravity : null;
    const asked = { stage, gravity: charge, age: Math.min(youngest, LAST_YEAR_OF_CHILDHOOD), day };
    return (await this.reference.competences(work, asked)).map(({ agencyKind }) => agencyKind);
  }
}

/** Who is older now is still judged by the law for children. */
const LAST_YEAR_OF_CHILDHOOD = 17;

const decisionsOf = ({ state, decision }: ReferralRow): readonly DecisionOf[] | undefined =>
  state === 'refused' ? [decision?.action === 'rescind' ? 'rescission' : 'refusal'] : REVIEWABLE[state];
