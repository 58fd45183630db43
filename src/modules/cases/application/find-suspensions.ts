import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade } from '../../children';
import { showSuspension, type SuspensionsResponse } from '../http/suspension.response';
import { CaseRepository } from '../persistence/case.repository';
import { SuspensionRepository } from '../persistence/suspension.repository';
import { placeOfSuspension } from './place-of-suspension';

/** Reading when the work with a child stood still, and why. */
@Injectable()
export class FindSuspensions {
  constructor(
    private readonly cases: CaseRepository,
    private readonly suspensions: SuspensionRepository,
    private readonly texts: ChildTextsFacade,
  ) {}

  async of(work: Work, id: string): Promise<SuspensionsResponse> {
    const file = await this.cases.find(work, id);
    const rows = await this.suspensions.of(work, id);
    return {
      items: rows.map((row) =>
        showSuspension(row, this.texts.open(file, placeOfSuspension(row.id), row.note)),
      ),
    };
  }
}
