import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { goesOn } from '../../cases';
import { ReferenceFacade } from '../../reference';
import type { BegunChange } from './change-process';
import { KnowRestorativeConsent } from './know-restorative-consent';

/** What has to hold at the moment in which a child agrees to anything. */
@Injectable()
export class AgreeTerms {
  constructor(
    private readonly consents: KnowRestorativeConsent,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async of(work: Work, { row, file }: BegunChange) {
    return {
      isWorkGoingOn: goesOn(file.state),
      isConsentGiven: await this.consents.isGiven(work, file),
      today: localDateIn(this.settings.timeZone, work.now),
      promisedOn: localDateIn(this.settings.timeZone, row.agreedAt ?? work.now),
      latestEndOn: file.latestEndOn,
    };
  }

  /** @throws DomainError `invalid` for a code that is not of the list. */
  async requireReason(work: Work, code: string): Promise<void> {
    const list = 'restorative-due-reasons';
    await this.reference.requireCodeToday(work, { list, code, pointer: '/reasonCode' });
  }
}
