import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { intakeLifecycle, type IntakeAction } from '../domain/intake.lifecycle';
import { IntakeRepository, type IntakeRow } from '../persistence/intake.repository';
import { StartFromActs } from './start-from-acts';

/** Moves an intake along its lifecycle. */
@Injectable()
export class RegisterIntake {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly children: ChildrenFacade,
    private readonly clocks: StartFromActs,
  ) {}

  async register(work: Work, id: string): Promise<void> {
    await this.clocks.start(work, await this.move(work, id, 'register', null));
  }

  /** With its last intake of a child an agency also loses what it was told of the child for it. */
  async discard(work: Work, id: string, reasonCode: string): Promise<void> {
    const { childId } = await this.move(work, id, 'discard', reasonCode);
    if (await this.intakes.hasAnother(work, childId)) return;
    this.children.detachIntakes(work, childId, 'discard');
  }

  private async move(
    work: Work,
    id: string,
    action: IntakeAction,
    reasonCode: string | null,
  ): Promise<IntakeRow> {
    const row = await this.intakes.findToChange(work, id);
    const to = intakeLifecycle.next(row.state, action);
    if (to === undefined) throw new DomainError('not-open', `intake.not-open-for-${action}`);
    await this.intakes.move(work, row, { action, to, reasonCode });
    const facts = { agencyId: row.agencyId, state: to };
    work.emit({ type: `intake.${to}.v1`, subject: { kind: 'intake', id }, facts });
    return row;
  }
}
