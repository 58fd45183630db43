import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { ChildrenFacade, type Place } from '../../children';
import type { CaseRow } from '../persistence/case.repository';

type Keyed = Pick<CaseRow, 'childId' | 'wrappedKey'>;

const placeOf = (row: string): Place => ({ table: 'cases.suspension', column: 'note', row });

/** Seals and opens why the work stands still, under the key of the child. */
@Injectable()
export class SuspensionTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** @throws DomainError `not-permitted` when the actor does not hold the key. */
  seal({ childId, wrappedKey }: Keyed, id: string, note: string): Buffer {
    if (wrappedKey === null) throw new DomainError('not-permitted', 'child.key-not-open');
    return this.children.sealTextWith(wrappedKey, childId, placeOf(id), note);
  }

  /** Null when there is no text, or the actor does not hold the key. */
  open({ childId, wrappedKey }: Keyed, id: string, note: Buffer | null): string | null {
    if (note === null || wrappedKey === null) return null;
    return this.children.openTextWith(wrappedKey, childId, placeOf(id), note);
  }
}
