import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import { DifficultyResponseRepository } from '../persistence/difficulty-response.repository';

/** A response that holds, as other modules may know it. */
export interface StepTaken {
  readonly responseId: string;
  /** Code of list difficulty-responses. */
  readonly kind: string;
  readonly grade: number;
  readonly decidedAt: Date;
  /** Whether it asks to give the case back, for a difficulty that is not over. */
  readonly returnsCase: boolean;
}

/** Which steps were taken before a case is given back (TR 14). */
@Injectable()
export class StepsTaken {
  constructor(
    private readonly responses: DifficultyResponseRepository,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async of(work: Work, caseId: string): Promise<StepTaken[]> {
    const kinds = await this.reference.entriesOn(work, 'difficulty-responses', this.today(work));
    const returning = kinds.filter(({ attributes }) => attributes['returnsCase'] === true);
    const rows = await this.responses.holdingOn(work, caseId);
    return rows.map(({ isOpen, ...row }) => ({
      ...row,
      returnsCase: isOpen && returning.some(({ code }) => code === row.kind),
    }));
  }

  private today = (work: Work) => localDateIn(this.settings.timeZone, work.now);
}
