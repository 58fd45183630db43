import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import type { IntakeAction } from '../domain/intake.lifecycle';
import { IntakeRegistrations } from '../intake-registrations.facade';
import { IntakeRepository, type IntakeRow } from '../persistence/intake.repository';
import { StartFromActs } from './start-from-acts';
import { MoveIntake } from './move-intake';

/** Finishes the draft of an intake, or gives it up. */
@Injectable()
export class RegisterIntake {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly children: ChildrenFacade,
    private readonly clocks: StartFromActs,
    private readonly moving: MoveIntake,
    private readonly followers: IntakeRegistrations,
  ) {}

  /** Who has met the child, and answers for it from now on, is told who it is. */
  async register(work: Work, id: string): Promise<void> {
    const row = await this.move(work, id, 'register', null);
    this.intakes.identifyChild(work, id);
    await this.clocks.start(work, row);
    await this.followers.tell(work, id);
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
    const to = this.moving.stateAfter(row, action);
    await this.moving.move(work, row, { action, to, reasonCode });
    return row;
  }
}
