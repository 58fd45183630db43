import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { ChildTextsFacade, type SealedPlace } from '../../children';
import type { ReferralTexts } from '../http/show-referral';
import type { ReferralRow } from '../persistence/referral.repository';

type Column = 'summary' | 'reasons';
type Owner = Pick<ReferralRow, 'id' | 'childId' | 'wrappedKey'>;

/** Seals and opens the free text of a referral under the key of the child, which was read with the row. */
@Injectable()
export class ReferralTextsVault {
  constructor(private readonly texts: ChildTextsFacade) {}

  /** @throws DomainError `not-permitted` when the actor may not know the texts of the child; as all that seal. */
  seal(row: Owner, column: Column, text: string): Buffer {
    return this.texts.seal(row, placeOf(row, column), text);
  }

  sealNote(row: Owner, transitionId: string, text: string): Buffer {
    return this.texts.seal(row, { table: 'referrals.transition', column: 'note', row: transitionId }, text);
  }

  open(row: ReferralRow): ReferralTexts {
    return {
      summary: this.texts.open(row, placeOf(row, 'summary'), row.summary),
      reasons: this.openReasons(row),
    };
  }

  sealAdmission(row: Owner, admissionId: string, words: string): Buffer {
    return this.texts.seal(row, wordsOf(admissionId), words);
  }

  /** @throws DomainError `not-permitted` when the actor may not know the texts of the child. */
  openAdmission(row: Owner, { id, words }: { id: string; words: Buffer | null }): string | null {
    if (words !== null && row.wrappedKey === null)
      throw new DomainError('not-permitted', 'child.key-not-open');
    return this.texts.open(row, wordsOf(id), words);
  }

  /** Why it was decided so. */
  openReasons(row: Owner & Pick<ReferralRow, 'reasons'>): string | null {
    return this.texts.open(row, placeOf(row, 'reasons'), row.reasons);
  }
}

const placeOf = ({ id }: Owner, column: Column): SealedPlace => ({
  ...{ table: 'referrals.referral', column, row: id },
});
const wordsOf = (row: string): SealedPlace => ({ table: 'referrals.admission', column: 'words', row });
