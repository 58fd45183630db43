import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { BirthDateCorrected } from '../../children';

/** When a birth date is corrected, the ages at all acts of the child are worked out anew, and marked. */
@Injectable()
export class RecomputeAges {
  async follow(work: Work, { childId, birthDate }: BirthDateCorrected): Promise<void> {
    const { certainty, earliest, latest } = birthDate;
    const known = certainty === 'unknown' ? [null, null] : [earliest, latest];
    await work.query('select intake.recompute_ages($1, $2, $3, $4)', [
      childId,
      ...known,
      certainty === 'documented',
    ]);
  }
}
