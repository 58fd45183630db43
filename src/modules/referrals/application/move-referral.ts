import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { ActionRequest } from '../domain/referral-facts';
import { act, type ReferralMove, type ReferralTransition } from '../domain/referral.actions';
import type { ReferralAction, ReferralState } from '../domain/referral.lifecycle';
import { ReferralEntity } from '../persistence/referral.entity';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';
import { ReferralTransitionEntity } from '../persistence/referral-transition.entity';
import { FindConditions } from './find-conditions';
import { GatherFacts } from './gather-facts';
import { ReferralTextsVault } from './referral-texts';
import { RunClock } from './run-clock';
import { ShareReferral } from './share-referral';
import { tellMilestone } from './tell-milestone';

/** Where the authority still answers for its decision, for as long as that can be reviewed. */
const REVIEWABLE_ENDS: readonly ReferralState[] = ['refused', 'not-taken-up', 'unplaced'];

/** What an action changes beside the state and the clock. */
export type Changes = Partial<ReferralEntity>;

/** Of a clock that starts anew nobody was told yet. */
const UNTOLD = { toldNearAt: null, toldOverdueAt: null };

/** What a verb knows of its action, once it has seen the referral. */
export interface Verb {
  readonly request: ActionRequest;
  readonly changes: Changes;
}

/** The one way in which a referral changes its state: facts, rules, row, history, event, and who needs to know. */
@Injectable()
export class MoveReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly facts: GatherFacts,
    private readonly clocks: RunClock,
    private readonly texts: ReferralTextsVault,
    private readonly sharing: ShareReferral,
    private readonly conditions: FindConditions,
  ) {}

  async move(
    work: Work,
    id: string,
    action: ReferralAction,
    verb: (row: ReferralRow) => Verb | Promise<Verb>,
  ): Promise<ReferralRow> {
    const before = await this.referrals.findToChange(work, id);
    const { request, changes } = await verb(before);
    const [facts, conditions] = await Promise.all([
      this.facts.gather(work, before, request, changes.centreAgencyId),
      this.conditions.of(work, before),
    ]);
    return this.apply(work, before, act({ ...before, conditions }, action, facts, work.now), changes);
  }

  /** Writes a move that the domain has decided: the row, its history, the event, the grants. */
  async apply(
    work: Work,
    before: ReferralRow,
    { state, transition }: ReferralMove,
    changes: Changes,
  ): Promise<ReferralRow> {
    const clock = await this.clocks.forState(work, state);
    const after = {
      ...before,
      ...changes,
      ...clock,
      ...UNTOLD,
      state,
      version: before.version + 1,
      updatedAt: work.now,
    };
    const reviewUntil = REVIEWABLE_ENDS.includes(state) ? await this.clocks.reviewUntil(work) : null;
    await work.update(ReferralEntity, after, before.version);
    this.remember(work, before, transition);
    tellMilestone(work, { before, after }, transition);
    this.sharing.after(work, transition.action, { before, after, reviewUntil });
    return after;
  }

  private remember(work: Work, row: ReferralRow, transition: ReferralTransition): void {
    const id = newId();
    const { note } = transition;
    work.insert(ReferralTransitionEntity, {
      id,
      referralId: row.id,
      fromState: transition.from,
      action: transition.action,
      toState: transition.to,
      byAccount: transition.by,
      agencyId: transition.agencyId,
      at: transition.at,
      reasonCode: transition.reasonCode,
      note: note === null ? null : this.texts.sealNote(row, id, note),
    });
  }
}
