import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import type { Beside } from './domain/intake-decision.rules';

/** An intake on which somebody wants to decide. */
export interface IntakeToDecide {
  readonly intakeId: string;
  readonly childId: string;
}

type AsksBeside = (work: Work, intake: IntakeToDecide) => Promise<readonly Beside[]>;

/** Lets higher modules say what already is under way for the acts of an intake, without being known here. */
@Injectable()
export class IntakeDecisions {
  private readonly asked: AsksBeside[] = [];

  /** Registers who is asked, in the transaction of each decision; the intake is locked then. */
  ask(beside: AsksBeside): void {
    this.asked.push(beside);
  }

  async beside(work: Work, intake: IntakeToDecide): Promise<Beside[]> {
    const all: Beside[] = [];
    for (const beside of this.asked) all.push(...(await beside(work, intake)));
    return all;
  }
}
