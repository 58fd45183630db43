import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildMerges } from '../child-merges.facade';
import { childMergeEvent } from '../contract';
import {
  childMergeLifecycle,
  type ChildMergeAction,
  type ChildMergeState,
} from '../domain/child-merge.lifecycle';
import { mergeAnswerRules } from '../domain/child-merge.rules';
import { agenciesThatMay, askedBy } from '../domain/merge-parties';
import { ChildMergeEntity } from '../persistence/child-merge.entity';
import { ChildMergeRepository, type KnownMerge } from '../persistence/child-merge.repository';
import { ChildMergeTransitionEntity } from '../persistence/child-merge-transition.entity';
import { CheckCodes } from './check-codes';

/** Moves a merge along its lifecycle: the other agency, or another person, answers. */
@Injectable()
export class AnswerMerge {
  constructor(
    private readonly merges: ChildMergeRepository,
    private readonly codes: CheckCodes,
    private readonly followers: ChildMerges,
  ) {}

  /** @throws DomainError `not-permitted` for the other agency's act; `rule-broken` without a second person. */
  async act(
    work: Work,
    id: string,
    action: ChildMergeAction,
    reasonCode: string | null = null,
  ): Promise<void> {
    const merge = await this.merges.findToChange(work, id);
    if (reasonCode !== null)
      await this.codes.require(work, 'child-merge-undo-reasons', reasonCode, '/reasonCode');
    const to = childMergeLifecycle.next(merge.state, action);
    if (to === undefined) throw new DomainError('not-open', `child-merge.not-open-for-${action}`);
    if (!agenciesThatMay(action, merge).includes(work.actor.agencyId))
      throw new DomainError('not-permitted', 'child-merge.another-agency-acts');
    requireAll(mergeAnswerRules, { action, askedBy: askedBy(merge), answeredBy: work.actor.accountId });
    await this.move(work, merge, { action, to, reasonCode });
    if (action === 'approve' || to === 'undone')
      await this.followers.tell(work, [merge.keptChildId, merge.mergedChildId]);
    // Proposing to undo, and not undoing, leave what holds as it is.
    if (merge.state === 'proposed' || to === 'undone') this.merges.letRegisterFollow(work, id);
  }

  private async move(
    work: Work,
    merge: KnownMerge,
    { action, to, reasonCode }: { action: ChildMergeAction; to: ChildMergeState; reasonCode: string | null },
  ): Promise<void> {
    const { accountId, agencyId } = work.actor;
    const changed = { ...merge, ...partOf(action, work, reasonCode), state: to };
    await work.update(
      ChildMergeEntity,
      { ...changed, version: merge.version + 1, updatedAt: work.now },
      merge.version,
    );
    work.insert(ChildMergeTransitionEntity, {
      ...{ id: newId(), mergeId: merge.id, fromState: merge.state, action, toState: to },
      ...{ byAccount: accountId, agencyId, at: work.now, reasonCode },
    });
    const { keptChildId, mergedChildId } = merge;
    const facts = { agencyId, keptChildId, mergedChildId };
    work.emit({ type: childMergeEvent(to), subject: { kind: 'child-merge', id: merge.id }, facts });
  }
}

/** What an action leaves on the row beside the state. */
function partOf(action: ChildMergeAction, work: Work, reasonCode: string | null): Partial<ChildMergeEntity> {
  const { accountId, agencyId } = work.actor;
  switch (action) {
    case 'approve':
      return { approvedBy: accountId, approvedAt: work.now };
    case 'propose-undoing':
      return {
        undoReasonCode: reasonCode,
        undoAgencyId: agencyId,
        undoProposedBy: accountId,
        undoProposedAt: work.now,
      };
    case 'approve-undoing':
      return { undoneBy: accountId, undoneAt: work.now };
    case 'reject':
    case 'withdraw':
      return {};
  }
}
