import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { Keys } from '../../../platform/security/keys';
import { open, seal } from '../../../platform/security/sealed-box';
import { ChildrenFacade, ChildTextsFacade } from '../../children';
import type { ShiftTaskRow } from '../persistence/shift-note.repository';

/** Seals and opens what a shift writes: the general text under a key of the desk, what is about a child under the child's. */
@Injectable()
export class ShiftTexts {
  private readonly key: KeyObject;

  constructor(
    keys: Keys,
    private readonly children: ChildrenFacade,
    private readonly texts: ChildTextsFacade,
  ) {
    this.key = keys.derived('desk');
  }

  sealText(noteId: string, text: string | null): Buffer | null {
    return text === null ? null : seal(this.key, placeOfText(noteId), text);
  }

  /** @throws Error when the bytes were changed or are another note's. */
  openText(noteId: string, sealed: Buffer | null): string | null {
    return sealed === null ? null : open(this.key, placeOfText(noteId), sealed);
  }

  /** @throws DomainError `not-permitted` when the actor holds no file of the child. */
  async sealTask(work: Work, childId: string, taskId: string, note?: string): Promise<Buffer | null> {
    return note === undefined ? null : this.children.sealText(work, childId, placeOfNote(taskId), note);
  }

  /** Null when there is none, or the key of the child is gone. */
  openTask(task: ShiftTaskRow): string | null {
    return this.texts.open(task, placeOfNote(task.id), task.note);
  }
}

const placeOfText = (noteId: string): string => `desk.shift_note.text ${noteId}`;
const placeOfNote = (row: string) => ({ table: 'desk.shift_task', column: 'note', row }) as const;
