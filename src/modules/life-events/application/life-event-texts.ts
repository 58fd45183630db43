import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { ChildrenFacade } from '../../children';

/** A row with the key of the child whose words it keeps. */
interface WithKey {
  readonly id: string;
  readonly childId: string;
  readonly wrappedKey: Buffer | null;
}

/** Seals and opens what a child says to its eighteenth birthday. */
@Injectable()
export class LifeEventTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** @throws DomainError `not-permitted` when the actor does not hold the key. */
  seal({ id, childId, wrappedKey }: WithKey, text: string): Buffer {
    if (wrappedKey === null) throw new DomainError('not-permitted', 'child.key-not-open');
    return this.children.sealTextWith(wrappedKey, childId, placeOf(id), text);
  }

  /** Null when there is no text, or the actor does not hold the key. */
  open({ id, childId, wrappedKey }: WithKey, sealed: Buffer | null): string | null {
    if (sealed === null || wrappedKey === null) return null;
    return this.children.openTextWith(wrappedKey, childId, placeOf(id), sealed);
  }
}

const placeOf = (row: string) =>
  ({ table: 'life_events.eighteenth_birthday', column: 'talk_words', row }) as const;
