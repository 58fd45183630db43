import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import type { Circumstances } from '../domain/circumstances';

const LISTS = {
  sex: 'sexes',
  district: 'districts',
  disability: 'disabilities',
  status: 'child-statuses',
} as const;

type ListName = Parameters<ReferenceFacade['requireCode']>[1];

/** Checks codes against the reference lists of the day. */
@Injectable()
export class CheckCodes {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

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
    await this.reference.requireCode(
      work,
      list,
      code,
      localDateIn(this.settings.timeZone, work.now),
      pointer,
    );
  }
}
