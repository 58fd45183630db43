import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { KnownCase } from '../../cases';
import { ChildrenFacade } from '../../children';

type KeyOfChild = Pick<KnownCase, 'childId' | 'wrappedKey'>;

/** Where a text stands; where a row has no id of its own, its whole key names it. */
interface ClosurePlace {
  readonly table:
    'aftercare_contact' | 'case_return' | 'conclusion' | 'goal_outcome' | 'reopening' | 'report';
  readonly column: string;
  readonly row: string;
}

/** Seals and opens what is told in words at the end of the work, under the key of the child. */
@Injectable()
export class ClosureTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** Null where nothing was said. @throws DomainError `not-permitted` when the actor does not hold the key. */
  seal(file: KeyOfChild, place: ClosurePlace, text: string | null): Buffer | null {
    return text === null ? null : this.sealed(file, place, text);
  }

  /** The same of what is always said. */
  sealed({ childId, wrappedKey }: KeyOfChild, place: ClosurePlace, text: string): Buffer {
    if (wrappedKey === null) throw new DomainError('not-permitted', 'child.key-not-open');
    return this.children.sealTextWith(wrappedKey, childId, placeOf(place), text);
  }

  /** Null when there is no text, or the actor does not hold the key. */
  open({ childId, wrappedKey }: KeyOfChild, place: ClosurePlace, sealed: Buffer | null): string | null {
    if (sealed === null || wrappedKey === null) return null;
    return this.children.openTextWith(wrappedKey, childId, placeOf(place), sealed);
  }
}

const placeOf = ({ table, ...place }: ClosurePlace) => ({ table: `closure.${table}`, ...place });
