import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import { ageAt } from '../domain/age-at';
import { ReadIdentity } from './read-identity';

/** What the age of a child on a day means for consenting. */
export interface ConsentAge {
  /** The eighteenth birthday has come, by the youngest reading of the birth date. */
  readonly isOfAge: boolean;
  /** Too young to consent alone. */
  readonly needsRepresentative: boolean;
}

/** Answers whether a child is of age, by the dated law; where the birth date is in doubt the child stays one. */
@Injectable()
export class KnowAge {
  constructor(
    private readonly identities: ReadIdentity,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** The local day of an instant. */
  dayOf(instant: Date): LocalDate {
    return localDateIn(this.settings.timeZone, instant);
  }

  /** Who may not know the birth date is answered as for the youngest child. */
  async onDay(work: Work, childId: string, day: LocalDate): Promise<ConsentAge> {
    const youngest = await this.youngest(work, childId, day);
    return {
      isOfAge: youngest >= (await this.years(work, 'majority', day)),
      needsRepresentative: youngest < (await this.years(work, 'consent-alone', day)),
    };
  }

  /** Who may not know the birth date cannot tell it wrong either. */
  async isBorn(work: Work, childId: string, day: LocalDate): Promise<boolean> {
    const earliest = (await this.identities.birth(work, childId))?.birthDate.earliest ?? null;
    return earliest === null || earliest <= day;
  }

  private async youngest(work: Work, childId: string, day: LocalDate): Promise<number> {
    const birth = await this.identities.birth(work, childId);
    if (!birth) return 0;
    const { earliest, latest } = birth.birthDate;
    // Before the birth nobody is of age; that such a day cannot be right, the other rules say.
    return (earliest ?? latest ?? '') > day ? 0 : ageAt(birth.birthDate, day).youngest;
  }

  private async years(work: Work, code: string, day: LocalDate): Promise<number> {
    const entry = await this.reference.entry(work, 'ages', code, day);
    if (!entry) throw new DomainError('unavailable', 'reference.age-not-known');
    return Number(entry.attributes['years']);
  }
}
