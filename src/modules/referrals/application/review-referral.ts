import { Injectable } from '@nestjs/common';
import type { AgencyKind } from '../../../platform/policy/policy';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { IntakeFacade, type KnownAct } from '../../intake';
import { ReferenceFacade } from '../../reference';
import type { DecisionOf, DescribedDecision, FollowedReview, Reviewable } from '../../reviews';
import type { ReferralState } from '../domain/referral.lifecycle';
import {
  DefendedReferralRepository,
  type DecidedForDefence,
} from '../persistence/defended-referral.repository';
import { ReferralRepository } from '../persistence/referral.repository';
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
    private readonly defended: DefendedReferralRepository,
    private readonly children: ChildrenFacade,
    private readonly intakes: IntakeFacade,
    private readonly reference: ReferenceFacade,
    private readonly clocks: RunClock,
  ) {}

  /** Locks the referral, so that no centre begins with what is asked to be looked at again. */
  readonly describe = async (work: Work, id: string): Promise<DescribedDecision | undefined> => {
    const seen = await this.seen(work, id);
    const decided = seen ?? (await this.defended.decided(work, id));
    const of = decided && decisionsOf(decided);
    if (!decided || !of) return undefined;
    const { childId, district, basis, decidedAt, deciderAgencyId } = decided;
    const acts = (await this.intakes.known(work, decided.intakeId))?.acts ?? [];
    const age = seen ? await this.ageNow(work, childId) : ageAtLastAct(acts);
    const investigators = acts.map(({ investigatorId }) => investigatorId).filter((one) => one !== null);
    return {
      ...{ childId, district, of, decidedAt, deciderAgencyId },
      charged: basis === 'diversion',
      involved: [...new Set([...decided.involved, ...investigators])],
      reviewerKinds: await this.kindsFor(work, decided, age),
    };
  };

  readonly follow = async (work: Work, { id, state }: FollowedReview): Promise<void> => {
    if (state === 'requested' || state === 'assigned')
      await work.query('select referrals.open_to_reviewer($1)', [id]);
    if (state === 'withdrawn' || state === 'upheld')
      await work.query('select referrals.close_to_reviewer($1)', [id]);
  };

  /** Undefined where nothing was decided, or the actor does not see the referral itself. */
  private async seen(work: Work, id: string): Promise<DecidedForDefence | undefined> {
    const row = await this.referrals.lockKnown(work, id);
    if (!row?.decision) return undefined;
    const { action } = row.decision;
    const history = await this.referrals.transitionsOf(work, id);
    const made = history.filter((one) => one.action === action).at(-1);
    if (!made) return undefined;
    const { submitterIds } = await this.referrals.historyOf(work, row);
    const { referrerId, submittedBy, decidedBy, referringAgencyId } = row;
    const parties = [referrerId, submittedBy, decidedBy, referringAgencyId].filter((one) => one !== null);
    return {
      ...{ ...row, action, decidedAt: made.at, deciderAgencyId: made.agencyId },
      involved: [...submitterIds, ...parties],
    };
  }

  private async ageNow(work: Work, childId: string): Promise<number> {
    return (await this.children.ageOn(work, childId, this.clocks.today(work))).youngest;
  }

  private async kindsFor(work: Work, decided: DecidedForDefence, age: number): Promise<AgencyKind[]> {
    const { basis, stage, gravity } = decided;
    const charge = basis === 'diversion' ? gravity : null;
    const asked = { stage, gravity: charge, age: Math.min(age, LAST_YEAR_OF_CHILDHOOD) };
    const found = await this.reference.competences(work, { ...asked, day: this.clocks.today(work) });
    return found.map(({ agencyKind }) => agencyKind);
  }
}

/** Who stands for the child is not told how old it is now. */
const ageAtLastAct = (acts: readonly KnownAct[]): number =>
  Math.max(0, ...acts.map(({ ageYoungest }) => ageYoungest));

/** Who is older now is still judged by the law for children. */
const LAST_YEAR_OF_CHILDHOOD = 17;

const decisionsOf = ({ state, action }: DecidedForDefence): readonly DecisionOf[] | undefined =>
  state === 'refused' ? [action === 'rescind' ? 'rescission' : 'refusal'] : REVIEWABLE[state];
