import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CaseOpenings, type OpenedCase } from '../../cases';
import { ChildrenFacade, lastsAChildUntil } from '../../children';
import { monthOf } from '../domain/eighteenth-birthday';
import { EighteenthBirthdayRepository } from '../persistence/eighteenth-birthday.repository';

/** Lays down with a case when its child comes of age, and anew when another birth date is known (domain §3). */
@Injectable()
export class FollowBirthdays implements OnModuleInit {
  constructor(
    private readonly openings: CaseOpenings,
    private readonly children: ChildrenFacade,
    private readonly birthdays: EighteenthBirthdayRepository,
    private readonly settings: PlatformSettings,
  ) {}

  onModuleInit(): void {
    this.openings.follow((work, opened) => this.layDown(work, opened));
    this.children.followCorrections(async (work, { childId, birthDate }) => {
      const day = lastsAChildUntil(birthDate);
      await this.birthdays.follow(work, childId, day && monthOf(day));
    });
  }

  /** Who is of age already has consented as a grown person. */
  private async layDown(work: Work, { childId }: OpenedCase): Promise<void> {
    const day = await this.children.comesOfAgeOn(work, childId);
    if (day === null || day <= localDateIn(this.settings.timeZone, work.now)) return;
    await this.birthdays.follow(work, childId, monthOf(day));
  }
}
