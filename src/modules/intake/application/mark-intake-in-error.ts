import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { intakeErrorRules } from '../domain/intake-error.rules';
import type { IntakeInErrorRequest } from '../http/intake.requests';
import { ClockRepository } from '../persistence/clock.repository';
import { IntakeRepository } from '../persistence/intake.repository';
import { IntakeErrors } from '../intake-errors.facade';
import { CheckCode } from './check-code';
import { MoveIntake } from './move-intake';

/**
 * Marks an intake of the wrong child or unit: it is kept, nothing rests on it any more, and its clocks are void. What
 * happened is recorded anew for the right child (BR 21.1; GC24 §66–71).
 */
@Injectable()
export class MarkIntakeInError {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly clocks: ClockRepository,
    private readonly children: ChildrenFacade,
    private readonly codes: CheckCode,
    private readonly followers: IntakeErrors,
    private readonly moving: MoveIntake,
  ) {}

  async mark(work: Work, id: string, { reasonCode, note: told }: IntakeInErrorRequest): Promise<void> {
    await this.codes.check(work, 'wrong-intake-reasons', reasonCode, '/reasonCode');
    const row = await this.intakes.findOwnToChange(work, id);
    const { childId, registeredBy } = row;
    const [action, markedBy] = ['mark-in-error', work.actor.accountId] as const;
    const to = this.moving.stateAfter(row, action);
    const rests = await this.followers.before(work, { intakeId: id, childId });
    const resting = rests.flatMap((one) => one.resting ?? []);
    requireAll(intakeErrorRules, { registeredBy, markedBy, resting });
    const place = { table: 'intake.intake', column: 'in_error_note', row: id };
    const inErrorNote = await this.children.sealText(work, childId, place, told);
    const mark = { inErrorAt: work.now, inErrorBy: markedBy, inErrorReason: reasonCode, inErrorNote };
    await this.moving.move(work, { ...row, ...mark }, { action, to, reasonCode });
    this.clocks.voidAll(work, id);
    await this.followers.after(work, { intakeId: id, childId });
    if (!rests.some(({ needsTheChild }) => needsTheChild)) await this.loseSight(work, childId);
  }

  /** With its last intake of a child a unit also loses what it was told of the child for it. */
  private async loseSight(work: Work, childId: string): Promise<void> {
    if (await this.intakes.hasAnother(work, childId)) return;
    this.children.detachIntakes(work, childId, 'recorded-in-error');
  }
}
