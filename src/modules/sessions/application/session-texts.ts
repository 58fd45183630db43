import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keys } from '../../../platform/security/keys';
import { open, seal } from '../../../platform/security/sealed-box';

/** Seals and opens what is told of a session in words: it may have several children, and words of a place name none. */
@Injectable()
export class SessionTexts {
  private readonly key: KeyObject;

  constructor(keys: Keys) {
    this.key = keys.derived('sessions');
  }

  sealPlace(sessionId: string, words: string | null): Buffer | null {
    return words === null ? null : seal(this.key, placeOfPlace(sessionId), words);
  }

  openPlace(sessionId: string, sealed: Buffer | null): string | null {
    return sealed === null ? null : open(this.key, placeOfPlace(sessionId), sealed);
  }

  sealNote(transitionId: string, note: string | undefined): Buffer | null {
    return note === undefined ? null : seal(this.key, placeOfNote(transitionId), note);
  }

  openNote(transitionId: string, sealed: Buffer | null): string | null {
    return sealed === null ? null : open(this.key, placeOfNote(transitionId), sealed);
  }
}

const placeOfPlace = (id: string): string => `sessions.session.place_words ${id}`;
const placeOfNote = (id: string): string => `sessions.transition.note ${id}`;
