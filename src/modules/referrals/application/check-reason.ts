import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade, type ReferenceEntry, type ListName } from '../../reference';
import type { ConditionCode } from '../domain/referral';

/** What somebody stands for, and the field that names who. */
interface Attested {
  readonly condition: ConditionCode;
  readonly pointer: string;
}

/** Is a code one of its reference list today? */
@Injectable()
export class CheckReason {
  constructor(private readonly reference: ReferenceFacade) {}

  /** @throws DomainError `invalid` at the pointer when the list does not have the code today. */
  async check(work: Work, list: ListName, code: string, pointer = '/reasonCode') {
    return this.reference.requireCodeToday(work, { list, code, pointer });
  }

  /**
   * Who stands for a condition has to be somebody whose word counts for it: the police do not attest that a child
   * speaks freely (GC24 §18(a); CRC 40(2)(b)(iv)).
   *
   * @throws DomainError `invalid` at the pointer.
   */
  async attestor(work: Work, code: string, { condition, pointer }: Attested): Promise<ReferenceEntry> {
    const entry = await this.check(work, 'condition-attestors', code, pointer);
    if (entry.attributes['attests'] instanceof Array && entry.attributes['attests'].includes(condition))
      return entry;
    const fields = [{ pointer, code: 'attests-something-else' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }
}
