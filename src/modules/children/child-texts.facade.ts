import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import { ChildVault } from './application/child-vault';

/** Of which child a text is, with the key that was read together with it; null for who does not hold it. */
export interface KeyOfChild {
  readonly childId: string;
  readonly wrappedKey: Buffer | null;
}

/** Where a text stands; where a row has no id of its own, its whole key names it. It is sealed for this place and no other. */
export interface SealedPlace {
  /** With its schema. */
  readonly table: `${string}.${string}`;
  readonly column: string;
  readonly row: string;
}

/** Opens a text for who holds the key of the child; null for others, and where there is none. */
export type OpensText = (place: SealedPlace, sealed: Buffer | null) => string | null;

/** Seals and opens what is told in words about a child, for modules whose rows are read together with its key. */
@Injectable()
export class ChildTextsFacade {
  constructor(private readonly vault: ChildVault) {}

  /** @throws DomainError `not-permitted` when the actor does not hold the key. */
  seal({ childId, wrappedKey }: KeyOfChild, place: SealedPlace, text: string): Buffer {
    if (wrappedKey === null) throw new DomainError('not-permitted', 'child.key-not-open');
    return this.vault.seal(this.vault.dataKey(wrappedKey, childId), place, text);
  }

  /** The same of what may be left out; null where nothing was said. */
  sealAny(of: KeyOfChild, place: SealedPlace, text: string | null | undefined): Buffer | null {
    return text === null || text === undefined ? null : this.seal(of, place, text);
  }

  /** Null when there is no text, or the actor does not hold the key. */
  open({ childId, wrappedKey }: KeyOfChild, place: SealedPlace, sealed: Buffer | null): string | null {
    if (sealed === null || wrappedKey === null) return null;
    return this.vault.open(this.vault.dataKey(wrappedKey, childId), place, sealed);
  }
}
