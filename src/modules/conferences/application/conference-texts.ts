import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { ChildrenFacade } from '../../children';

interface KeyOfChild {
  readonly childId: string;
  readonly wrappedKey: Buffer | null;
}

/** Where a text stands; a decision has no id of its own, its whole key names it. */
interface ConferencePlace {
  readonly table: 'conference' | 'conference_guest' | 'conference_decision' | 'conference_step';
  readonly column: 'place' | 'child_words' | 'name' | 'words';
  readonly row: string;
}

/** Seals and opens what is said of a conference in words, under the key of the child. */
@Injectable()
export class ConferenceTexts {
  constructor(private readonly children: ChildrenFacade) {}

  /** @throws DomainError `not-permitted` when the actor does not hold the key. */
  seal({ childId, wrappedKey }: KeyOfChild, place: ConferencePlace, text: string): Buffer {
    if (wrappedKey === null) throw new DomainError('not-permitted', 'child.key-not-open');
    return this.children.sealTextWith(wrappedKey, childId, placeOf(place), text);
  }

  /** Null when there is no text, or the actor does not hold the key. */
  open({ childId, wrappedKey }: KeyOfChild, place: ConferencePlace, sealed: Buffer | null): string | null {
    if (sealed === null || wrappedKey === null) return null;
    return this.children.openTextWith(wrappedKey, childId, placeOf(place), sealed);
  }
}

const placeOf = ({ table, ...place }: ConferencePlace) => ({ table: `conferences.${table}`, ...place });
