import { Injectable } from '@nestjs/common';
import { ChildTextsFacade, type KeyOfChild, type SealedPlace } from '../../children';

/** Seals and opens what a child said in a hearing, under its key. */
@Injectable()
export class HearingTexts {
  constructor(private readonly texts: ChildTextsFacade) {}

  /** Null where nothing was said. */
  seal(of: KeyOfChild, hearingId: string, words: string | undefined): Buffer | null {
    return this.texts.sealAny(of, placeOf(hearingId), words);
  }

  /** Null where there is none, or the actor does not hold the key. */
  open(of: KeyOfChild, hearingId: string, sealed: Buffer | null): string | null {
    return this.texts.open(of, placeOf(hearingId), sealed);
  }
}

const placeOf = (row: string): SealedPlace => ({
  ...{ table: 'hearings.hearing_record', column: 'child_words', row },
});
