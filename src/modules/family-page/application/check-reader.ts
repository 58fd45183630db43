import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { KnownCase } from '../../cases';
import { ChildrenFacade, RepresentativesFacade } from '../../children';
import type { PageReader } from '../domain/family-link.rules';

/** For whom a link is asked. */
interface AskedReader {
  readonly reader: PageReader;
  readonly representativeId: string | null;
}

/** Until when somebody else reads for the child. */
interface ReadersAge {
  readonly isOfAge: boolean;
  /** When the day begins on which the child is eighteen; far away where nobody knows its birth date. */
  readonly comesOfAgeAt: Date;
}

const NEVER = new Date('9999-12-31T00:00:00Z');

/** Whether somebody may read the page of a child: the child itself, or who stands for it and is not barred (CRC 3, 5, 16). */
@Injectable()
export class CheckReader {
  constructor(
    private readonly children: ChildrenFacade,
    private readonly representatives: RepresentativesFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid` for a representative who is none of the child, not any more, or is barred. */
  async check(work: Work, file: KnownCase, asked: AskedReader): Promise<ReadersAge> {
    await this.requireReader(work, file, asked);
    const day = await this.children.comesOfAgeOn(work, file.childId);
    if (day === null) return { isOfAge: false, comesOfAgeAt: NEVER };
    const comesOfAgeAt = DateTime.fromISO(day, { zone: this.settings.timeZone }).toJSDate();
    return { isOfAge: comesOfAgeAt <= work.now, comesOfAgeAt };
  }

  private async requireReader(
    work: Work,
    { childId }: KnownCase,
    { reader, representativeId }: AskedReader,
  ): Promise<void> {
    const refuse = (code: string) =>
      new DomainError('invalid', 'fields-invalid', { fields: [{ pointer: '/representativeId', code }] });
    if ((reader === 'representative') !== (representativeId !== null))
      throw refuse(reader === 'child' ? 'not-for-the-child' : 'required');
    if (representativeId === null) return;
    const today = localDateIn(this.settings.timeZone, work.now);
    const stands = await this.representatives.standsFor(work, representativeId, childId, today);
    if (!stands) throw refuse('reference-not-usable');
  }
}
