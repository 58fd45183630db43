import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import type { CustodyTimes } from '../domain/held-once';
import { CustodyEntryEntity } from '../persistence/custody-entry.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { HeldRepository } from '../persistence/held.repository';
import { FindBarred } from './find-barred';

/** What the times in custody of an intake are shown with. */
export interface KnownOfCustody {
  readonly log: readonly CustodyEntryEntity[];
  /** Who is barred by a conflict of interest. */
  readonly barred: ReadonlySet<string>;
  /** When the child was held under its other numbers. */
  readonly others: readonly CustodyTimes[];
}

/** Gathers what is known beside the times in custody themselves. */
@Injectable()
export class GatherOfCustody {
  constructor(
    private readonly entries: EntryRepository,
    private readonly people: FindBarred,
    private readonly held: HeldRepository,
  ) {}

  async of(work: Work, intake: KnownIntake): Promise<KnownOfCustody> {
    return {
      log: await this.entries.of(work, CustodyEntryEntity, intake.id),
      barred: await this.people.ofChild(work, intake),
      others: await this.held.underOtherNumbers(work, intake.childId),
    };
  }
}
