import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade, type ListName } from '../../reference';
import type { Circumstances } from '../domain/circumstances';

const LISTS = {
  sex: 'sexes',
  district: 'districts',
  disability: 'disabilities',
  status: 'child-statuses',
} as const;

/** Checks codes against the reference lists of the day. */
@Injectable()
export class CheckCodes {
  constructor(private readonly reference: ReferenceFacade) {}

  /** @throws DomainError `invalid` that names the field whose code is not in its list today. */
  async circumstances(work: Work, told: Partial<Circumstances>): Promise<void> {
    for (const [field, list] of Object.entries(LISTS)) {
      const code = told[field as keyof typeof LISTS];
      if (code !== undefined) await this.require(work, list, code, `/${field}`);
    }
    for (const [index, code] of (told.languages ?? []).entries()) {
      await this.require(work, 'languages', code, `/languages/${index}`);
    }
  }

  /** @throws DomainError `invalid` at the pointer when the code is not in the list today. */
  async require(work: Work, list: ListName, code: string, pointer: string): Promise<void> {
    await this.reference.requireCodeToday(work, { list, code, pointer });
  }
}
