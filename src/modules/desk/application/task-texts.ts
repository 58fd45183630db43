import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keys } from '../../../platform/security/keys';
import { open, seal } from '../../../platform/security/sealed-box';
import { ChildTextsFacade } from '../../children';
import type { KnownTask } from '../persistence/task.repository';

/** Of which child a task is, with the key where the actor holds it; null without a case. */
type KeyOfTask = { readonly childId: string; readonly wrappedKey: Buffer | null } | null;

/** Seals and opens what is to be done: under the key of the child, and what is about no case under one of the desk. */
@Injectable()
export class TaskTexts {
  private readonly key: KeyObject;

  constructor(
    keys: Keys,
    private readonly texts: ChildTextsFacade,
  ) {
    this.key = keys.derived('tasks');
  }

  /** @throws DomainError `not-permitted` when the actor does not hold the key of the child. */
  seal(id: string, of: KeyOfTask, text: string): Buffer {
    if (of === null) return seal(this.key, `desk.task.what ${id}`, text);
    return this.texts.seal(of, placeOf(id), text);
  }

  /** Null for who does not hold the key of the child. */
  open({ id, childId, wrappedKey, what }: KnownTask): string | null {
    if (childId === null) return open(this.key, `desk.task.what ${id}`, what);
    return this.texts.open({ childId, wrappedKey }, placeOf(id), what);
  }
}

const placeOf = (row: string) => ({ table: 'desk.task', column: 'what', row }) as const;
