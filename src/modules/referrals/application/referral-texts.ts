import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { ChildrenFacade } from '../../children';
import type { ReferralTexts } from '../http/show-referral';
import type { ReferralRow } from '../persistence/referral.repository';

type Column = 'summary' | 'reasons';
type Owner = Pick<ReferralRow, 'id' | 'childId' | 'wrappedKey'>;

const TABLE = 'referrals.referral';

/** Seals and opens the free text of a referral under the key of the child, which was read with the row. */
@Injectable()
export class ReferralTextsVault {
  constructor(private readonly children: ChildrenFacade) {}

  seal(row: Owner, column: Column, text: string): Buffer {
    const place = { table: TABLE, column, row: row.id };
    return this.children.sealTextWith(keyOf(row), row.childId, place, text);
  }

  sealNote(row: Owner, transitionId: string, text: string): Buffer {
    const place = { table: 'referrals.transition', column: 'note', row: transitionId };
    return this.children.sealTextWith(keyOf(row), row.childId, place, text);
  }

  open(row: ReferralRow): ReferralTexts {
    return { summary: this.openOne(row, 'summary', row.summary), reasons: this.openReasons(row) };
  }

  sealAdmission(row: Owner, admissionId: string, words: string): Buffer {
    return this.children.sealTextWith(keyOf(row), row.childId, wordsOf(admissionId), words);
  }

  openAdmission(row: Owner, { id, words }: { id: string; words: Buffer | null }): string | null {
    if (words === null) return null;
    return this.children.openTextWith(keyOf(row), row.childId, wordsOf(id), words);
  }

  /** Why it was decided so. */
  openReasons(row: Owner & Pick<ReferralRow, 'reasons'>): string | null {
    return this.openOne(row, 'reasons', row.reasons);
  }

  private openOne(row: Owner, column: Column, sealed: Buffer | null): string | null {
    if (sealed === null || row.wrappedKey === null) return null;
    return this.children.openTextWith(
      row.wrappedKey,
      row.childId,
      { table: TABLE, column, row: row.id },
      sealed,
    );
  }
}

const wordsOf = (row: string) => ({ table: 'referrals.admission', column: 'words', row });

/** @throws DomainError `not-permitted` when the actor may not know the texts of the child. */
function keyOf({ wrappedKey }: Owner): Buffer {
  if (wrappedKey === null) throw new DomainError('not-permitted', 'child.key-not-open');
  return wrappedKey;
}
