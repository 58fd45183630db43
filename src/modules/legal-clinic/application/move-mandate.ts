import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { ReferenceFacade, type ListName } from '../../reference';
import { mandateEvent } from '../contract';
import { requireOpen, type MandateActor } from '../domain/mandate.actions';
import { holdingRules } from '../domain/mandate.rules';
import type {
  AcceptMandateRequest,
  EndMandateRequest,
  HandOverMandateRequest,
} from '../http/mandate.requests';
import type { MandateEntity } from '../persistence/mandate.entity';
import { CERTIFICATES } from '../policy/mandate.policy';
import { MandateRepository, type DoneToMandate, type MandateChange } from '../persistence/mandate.repository';

/** Who stands for the child from now on. */
interface Held {
  readonly lawyerId: string;
  readonly conflictAnswer: string | null;
}

/** Who looks: whether they answer for all mandates of the clinic. */
export const mandateActor = ({ actor }: Work): MandateActor => ({
  accountId: actor.accountId,
  isCoordinator: actor.roles.includes('clinic-coordinator'),
});

/** What a clinic does with a mandate; of two acts at once one holds. */
@Injectable()
export class MoveMandate {
  constructor(
    private readonly mandates: MandateRepository,
    private readonly access: AccessFacade,
    private readonly reference: ReferenceFacade,
  ) {}

  /** From now on this lawyer stands for the child. @throws DomainError `not-open`, `invalid` or `rule-broken`. */
  async accept(work: Work, id: string, request: AcceptMandateRequest): Promise<void> {
    const row = await this.mandates.findToChange(work, id);
    const state = requireOpen('accept', row, mandateActor(work));
    const held = await this.holder(work, row, request);
    const answered = { answeredBy: work.actor.accountId, answeredAt: work.now };
    await this.move(work, row, { act: 'accept', reasonCode: null }, { state, ...held, ...answered });
  }

  /** Another lawyer of the clinic goes on. */
  async handOver(work: Work, id: string, request: HandOverMandateRequest): Promise<void> {
    const row = await this.mandates.findToChange(work, id);
    const state = requireOpen('hand-over', row, mandateActor(work));
    await this.requireCode(work, 'mandate-hand-over-reasons', request.reasonCode, '/reasonCode');
    const held = await this.holder(work, row, request);
    await this.move(work, row, { act: 'hand-over', reasonCode: request.reasonCode }, { state, ...held });
  }

  async decline(work: Work, id: string, { reasonCode }: EndMandateRequest): Promise<void> {
    await this.refuse(work, id, 'decline', { list: 'mandate-decline-reasons', reasonCode });
  }

  async withdraw(work: Work, id: string, { reasonCode }: EndMandateRequest): Promise<void> {
    await this.refuse(work, id, 'withdraw', { list: 'mandate-withdrawal-reasons', reasonCode });
  }

  /** Nobody of the clinic stands for the child any more. */
  async end(work: Work, id: string, { reasonCode }: EndMandateRequest): Promise<void> {
    const row = await this.mandates.findToChange(work, id);
    const state = requireOpen('end', row, mandateActor(work));
    await this.requireCode(work, 'mandate-end-reasons', reasonCode, '/reasonCode');
    await this.move(
      work,
      row,
      { act: 'end', reasonCode },
      { state, endedAt: work.now, endReason: reasonCode },
    );
  }

  private async refuse(
    work: Work,
    id: string,
    act: 'decline' | 'withdraw',
    { list, reasonCode }: { readonly list: ListName; readonly reasonCode: string },
  ): Promise<void> {
    const row = await this.mandates.findToChange(work, id);
    const state = requireOpen(act, row, mandateActor(work));
    await this.requireCode(work, list, reasonCode, '/reasonCode');
    const answered = { answeredBy: work.actor.accountId, answeredAt: work.now };
    await this.move(work, row, { act, reasonCode }, { state, endReason: reasonCode, ...answered });
  }

  private async holder(work: Work, row: MandateEntity, request: AcceptMandateRequest): Promise<Held> {
    const { lawyerId, conflictAnswer = null } = request;
    if (!(await this.access.servesHere(work, lawyerId, ['clinic-lawyer']))) throw notUsable('/lawyerId');
    if (conflictAnswer !== null)
      await this.requireCode(work, 'mandate-conflict-answers', conflictAnswer, '/conflictAnswer');
    const conflict = await this.mandates.conflictOf(work, row.id, lawyerId);
    const lacksCertificate = await this.access.isKeptFromActing(work, lawyerId, CERTIFICATES);
    const isHolder = row.lawyerId === lawyerId;
    requireAll(holdingRules, { conflict, conflictAnswer, isHolder, lacksCertificate });
    return { lawyerId, conflictAnswer };
  }

  private async move(
    work: Work,
    row: MandateEntity,
    done: DoneToMandate,
    change: MandateChange,
  ): Promise<void> {
    await this.mandates.move(work, row, done, change);
    work.emit(mandateEvent(done.act, { ...row, ...change }, work.now));
  }

  private async requireCode(work: Work, list: ListName, code: string, pointer: string): Promise<void> {
    await this.reference.requireCodeToday(work, { list, code, pointer });
  }
}

const notUsable = (pointer: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'reference-not-usable' }] });
