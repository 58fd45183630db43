import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/local-date';
import type { Work } from '../../platform/persistence/work';
import type { IntakeState } from './domain/intake.lifecycle';
import { IntakeRepository } from './persistence/intake.repository';

/** One act, as a referral needs it. */
export interface KnownAct {
  readonly offence: string;
  readonly gravity: string;
  readonly committedOn: LocalDate;
  readonly ageYoungest: number;
  readonly ageOldest: number | null;
  readonly ageCertain: boolean;
  readonly ageRecomputed: boolean;
  readonly minimumAge: number;
  readonly investigatorId: string | null;
}

/** An intake, as a referral needs it. */
export interface KnownIntake {
  readonly id: string;
  readonly state: IntakeState;
  readonly childId: string;
  readonly agencyId: string;
  readonly acts: readonly KnownAct[];
}

/** What other modules may ask about intakes. */
@Injectable()
export class IntakeFacade {
  constructor(private readonly intakes: IntakeRepository) {}

  /** The intake with its acts, or undefined when it does not exist for the actor. */
  async known(work: Work, id: string): Promise<KnownIntake | undefined> {
    const [row] = await work.query<Omit<KnownIntake, 'acts'>>(
      {
        name: 'known-intake',
        text: `select id, state, child_id as "childId", agency_id as "agencyId" from intake.intake where id = $1`,
      },
      [id],
    );
    if (!row) return undefined;
    const acts = await this.intakes.actsOf(work, id);
    return { ...row, acts: acts.map((act) => ({ ...act, ageRecomputed: act.ageRecomputedAt !== null })) };
  }
}
