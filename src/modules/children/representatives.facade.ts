import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/local-date';
import type { Work } from '../../platform/persistence/work';
import { ReferenceFacade } from '../reference';
import {
  RepresentativeRepository,
  type RepresentativeInCodes,
} from './persistence/representative.repository';

/** Somebody who stands for a child, as other modules may know them: never the name or the contact. */
export interface KnownRepresentative {
  readonly id: string;
  readonly childId: string;
  /** Code of list representative-kinds. */
  readonly kind: string;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  /** Whether a conflict of interest bars them on the day that was asked for. */
  readonly barred: boolean;
}

/** What other modules may ask about representatives. */
@Injectable()
export class RepresentativesFacade {
  constructor(
    private readonly representatives: RepresentativeRepository,
    private readonly reference: ReferenceFacade,
  ) {}

  /** One representative as of a day, or undefined when the actor neither may see them nor defends the child. */
  async known(work: Work, id: string, onDay: LocalDate): Promise<KnownRepresentative | undefined> {
    const row =
      (await this.representatives.seek(work, id)) ?? (await this.representatives.seekOfDefended(work, id));
    return row && this.asOf(work, row, onDay);
  }

  /** Does this person stand for the child on a day, in no conflict with it? */
  async standsFor(work: Work, id: string, childId: string, onDay: LocalDate): Promise<boolean> {
    const known = await this.known(work, id, onDay);
    return (
      known?.childId === childId &&
      !known.barred &&
      known.validFrom <= onDay &&
      (known.validUntil === null || known.validUntil >= onDay)
    );
  }

  /** Everybody recorded for a child whom the actor may see, as of a day; at most 200. */
  async of(work: Work, childId: string, onDay: LocalDate): Promise<KnownRepresentative[]> {
    const rows = await this.representatives.list(work, childId, null, 200);
    return Promise.all(rows.map((row) => this.asOf(work, row, onDay)));
  }

  private async asOf(
    work: Work,
    { id, childId, kind, validFrom, validUntil, conflict }: RepresentativeInCodes,
    onDay: LocalDate,
  ): Promise<KnownRepresentative> {
    const entry = await this.reference.entry(work, 'representative-conflicts', conflict, onDay);
    return { id, childId, kind, validFrom, validUntil, barred: entry?.attributes['bars'] === true };
  }
}
