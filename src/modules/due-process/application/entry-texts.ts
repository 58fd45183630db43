import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { ChildrenFacade } from '../../children';
import type { KnownIntake } from '../../intake';

/** Where a text of an entry stands. */
export interface TextPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** The intake's child and its wrapped key. */
type Keyed = Pick<KnownIntake, 'childId' | 'wrappedKey'>;

/** Seals and opens what is told in words, under the key of the child. */
@Injectable()
export class EntryTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** @throws DomainError `not-permitted` when the actor holds no file of the child that has its key. */
  seal(
    { childId, wrappedKey }: Keyed,
    { table, ...place }: TextPlace,
    text: string | undefined,
  ): Buffer | null {
    if (text === undefined) return null;
    if (wrappedKey === null) throw new DomainError('not-permitted', 'child.not-held');
    return this.children.sealTextWith(wrappedKey, childId, { table: `due_process.${table}`, ...place }, text);
  }

  /** Null when there is no text, or the actor does not hold the key. */
  open({ childId, wrappedKey }: Keyed, { table, ...place }: TextPlace, sealed: Buffer | null): string | null {
    if (sealed === null || wrappedKey === null) return null;
    return this.children.openTextWith(
      wrappedKey,
      childId,
      { table: `due_process.${table}`, ...place },
      sealed,
    );
  }
}
