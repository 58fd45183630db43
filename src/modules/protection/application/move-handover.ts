import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { NeedToKnowFacade } from '../../children';
import { handoverEvent } from '../contract';
import { NOT_TOLD, STOPPED } from '../../reference';
import { isPartyTo, NOT_YOUR_ACTION } from '../domain/handover-parties';
import { handoverLifecycle, type HandoverAction } from '../domain/handover.lifecycle';
import { answeringRules } from '../domain/handover.rules';
import type { AnswerHandoverRequest, HandoverReasonRequest } from '../http/handover.requests';
import { HandoverEntity } from '../persistence/handover.entity';
import { HandoverRepository, type HandoverMove, type HandoverRow } from '../persistence/handover.repository';
import { RunHandoverClock } from './run-handover-clock';

/** What an action changes beside the state, and why it was done. */
type Changes = Partial<Omit<HandoverEntity, 'reasonCode'>> & { readonly why?: string | null };

/** What becomes of a handover; the sender reads it as milestones. */
@Injectable()
export class MoveHandover {
  constructor(
    private readonly handovers: HandoverRepository,
    private readonly needToKnow: NeedToKnowFacade,
    private readonly clock: RunHandoverClock,
  ) {}

  /** The social service takes the child in charge; the identity rises to the record. */
  async acknowledge(work: Work, id: string): Promise<HandoverRow> {
    const after = await this.move(work, id, 'acknowledge', {});
    this.needToKnow.acceptFiles(work, { kind: 'handover', id });
    return after;
  }

  async giveBack(work: Work, id: string, { reasonCode }: HandoverReasonRequest): Promise<HandoverRow> {
    await this.clock.requireCode(work, 'handover-return-reasons', reasonCode, '/reasonCode');
    return this.end(work, id, 'return', reasonCode);
  }

  async withdraw(work: Work, id: string, { reasonCode }: HandoverReasonRequest): Promise<HandoverRow> {
    await this.clock.requireCode(work, 'withdraw-reasons', reasonCode, '/reasonCode');
    return this.end(work, id, 'withdraw', reasonCode);
  }

  /** What is done for the child, and when it is seen next. */
  async answer(work: Work, id: string, request: AnswerHandoverRequest): Promise<HandoverRow> {
    const { answerCode, nextContactOn = null } = request;
    await this.clock.requireCode(work, 'protection-answers', answerCode, '/answerCode');
    requireAll(answeringRules, { today: this.clock.today(work), nextContactOn });
    const answered = { answerCode, nextContactOn, answeredAt: work.now, ...STOPPED, ...NOT_TOLD };
    return this.move(work, id, 'answer', { ...answered, why: answerCode });
  }

  async close(work: Work, id: string): Promise<HandoverRow> {
    return this.end(work, id, 'close', null);
  }

  /** History and event. */
  tell(work: Work, row: HandoverEntity, move: HandoverMove): void {
    this.handovers.remember(work, row, move);
    const { id, state, childId, senderAgencyId, addressedAgencyId, urgent } = row;
    const facts = { childId, senderAgencyId, addressedAgencyId, urgent, reasonCode: move.reasonCode };
    work.emit(handoverEvent(`handover.${state}.v1`, id, facts));
  }

  /** What rests on the handover closes, last of all. */
  private async end(
    work: Work,
    id: string,
    action: HandoverAction,
    why: string | null,
  ): Promise<HandoverRow> {
    const after = await this.move(work, id, action, { ...STOPPED, ...NOT_TOLD, why });
    work.write('select protection.close_child($1)', [id]);
    return after;
  }

  /** @throws DomainError `not-permitted` for the other side, `not-open` when the lifecycle has no such move. */
  private async move(
    work: Work,
    id: string,
    action: HandoverAction,
    { why = null, ...changes }: Changes,
  ): Promise<HandoverRow> {
    const before = await this.handovers.findToChange(work, id);
    if (!isPartyTo(before, action, work.actor.agencyId))
      throw new DomainError('not-permitted', NOT_YOUR_ACTION);
    const state = handoverLifecycle.next(before.state, action);
    if (state === undefined) throw new DomainError('not-open', `handover.not-open-for-${action}`);
    const after: HandoverRow = {
      ...before,
      ...changes,
      state,
      version: before.version + 1,
      updatedAt: work.now,
    };
    await work.update(HandoverEntity, after, before.version);
    this.tell(work, after, { from: before.state, action, reasonCode: why });
    return after;
  }
}
