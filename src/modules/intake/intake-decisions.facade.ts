import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import type { Beside } from './domain/intake-decision.rules';

type AsksBeside = (work: Work, intakeId: string) => Promise<readonly Beside[]>;

/** Lets higher modules say what already is under way for the acts of an intake, without being known here. */
@Injectable()
export class IntakeDecisions {
  private readonly asked: AsksBeside[] = [];

  /** Registers who is asked, in the transaction of each decision; the intake is locked then. */
  ask(beside: AsksBeside): void {
    this.asked.push(beside);
  }

  async beside(work: Work, intakeId: string): Promise<Beside[]> {
    const all: Beside[] = [];
    for (const beside of this.asked) all.push(...(await beside(work, intakeId)));
    return all;
  }
}
