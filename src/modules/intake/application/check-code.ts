import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade, type ListName } from '../../reference';

/** Is a code one of its reference list today? */
@Injectable()
export class CheckCode {
  constructor(private readonly reference: ReferenceFacade) {}

  /** @throws DomainError `invalid` at the pointer when the list does not have the code today. */
  async check(work: Work, list: ListName, code: string, pointer: string): Promise<void> {
    await this.reference.requireCodeToday(work, { list, code, pointer });
  }
}
