import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import type { ReferralTexts } from '../http/show-referral';
import type { ReferralRow } from '../persistence/referral.repository';

type Column = 'summary' | 'reasons';

/** Seals and opens the free text of a referral under the key of the child. */
@Injectable()
export class ReferralTextsVault {
  constructor(private readonly children: ChildrenFacade) {}

  async seal(
    work: Work,
    row: { id: string; childId: string },
    column: Column,
    text: string,
  ): Promise<Buffer> {
    return this.children.sealText(
      work,
      row.childId,
      { table: 'referrals.referral', column, row: row.id },
      text,
    );
  }

  async sealNote(work: Work, childId: string, transitionId: string, text: string): Promise<Buffer> {
    return this.children.sealText(
      work,
      childId,
      { table: 'referrals.transition', column: 'note', row: transitionId },
      text,
    );
  }

  open(row: ReferralRow): ReferralTexts {
    return { summary: this.openOne(row, 'summary'), reasons: this.openOne(row, 'reasons') };
  }

  private openOne(row: ReferralRow, column: Column): string | null {
    const sealed = row[column];
    if (sealed === null || row.wrappedKey === null) return null;
    const place = { table: 'referrals.referral', column, row: row.id };
    return this.children.openTextWith(row.wrappedKey, row.childId, place, sealed);
  }
}
