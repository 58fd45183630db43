import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';

/** Whether another body has decided on what was handed on from an intake. */
export type KnowsOutcomes = (work: Work, intakeId: string) => Promise<boolean>;

/** Lets higher modules say that there is an outcome of an intake, without being known here. */
@Injectable()
export class IntakeOutcomes {
  private readonly sources: KnowsOutcomes[] = [];

  learnFrom(source: KnowsOutcomes): void {
    this.sources.push(source);
  }

  async areKnown(work: Work, intakeId: string): Promise<boolean> {
    for (const source of this.sources) if (await source(work, intakeId)) return true;
    return false;
  }
}
