import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { ChildrenFacade, type Place } from '../../children';

/** The child whose key seals the text. */
interface Keyed {
  readonly childId: string;
  readonly wrappedKey: Buffer | null;
}

const placeOf = (row: string): Place => ({ table: 'transfers.transfer', column: 'explanation', row });

/** Seals and opens why a case is to go on elsewhere, under the key of the child. */
@Injectable()
export class TransferTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** @throws DomainError `not-permitted` when the actor does not hold the key. */
  seal({ childId, wrappedKey }: Keyed, id: string, text: string): Buffer {
    if (wrappedKey === null) throw new DomainError('not-permitted', 'child.key-not-open');
    return this.children.sealTextWith(wrappedKey, childId, placeOf(id), text);
  }

  /** Null when the actor does not hold the key. */
  open({ childId, wrappedKey }: Keyed, id: string, sealed: Buffer): string | null {
    return wrappedKey && this.children.openTextWith(wrappedKey, childId, placeOf(id), sealed);
  }
}
