import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { filesOfCase, type KnownCase } from '../../cases';
import { ConsentsFacade } from '../../children';
import { ReferenceFacade } from '../../reference';
import type { GuestCameRequest } from '../http/hold-conference.requests';
import type { ConferenceGuestEntity } from '../persistence/conference-guest.entity';

/** Whether a child allows that people from outside are shown what they were shown (CRC 16; BR 8.1). */
@Injectable()
export class CheckShown {
  constructor(
    private readonly consents: ConsentsFacade,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid` at the first paper that is on no list: what is not on it goes to no conference. */
  async requirePapers(work: Work, told: readonly GuestCameRequest[]): Promise<void> {
    for (const [n, { shown = [] }] of told.entries())
      for (const [m, code] of shown.entries()) {
        const wanted = { list: 'conference-papers', code, pointer: `/guests/${n}/shown/${m}` } as const;
        await this.reference.requireCodeToday(work, wanted);
      }
  }

  /** Does one of them come from where the child must allow it, and does not? */
  async isConsentMissing(
    work: Work,
    file: KnownCase,
    shownTo: readonly ConferenceGuestEntity[],
  ): Promise<boolean> {
    const purposes = new Set<string>();
    for (const { roleCode } of shownTo) {
      if (roleCode === null) continue;
      const role = await this.reference.entry(work, 'conference-guests', roleCode, this.today(work));
      // Of a role that is on the list no more nobody knows whether the child must allow it.
      if (!role) return true;
      const { consent } = role.attributes;
      if (typeof consent === 'string') purposes.add(consent);
    }
    for (const purpose of purposes) if (!(await this.isGiven(work, file, purpose))) return true;
    return false;
  }

  private async isGiven(work: Work, file: KnownCase, purpose: string): Promise<boolean> {
    const { childId } = file;
    const standing = await this.consents.firstStanding(work, { childId, purpose }, filesOfCase(file));
    return standing.isGiven;
  }

  private today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }
}
