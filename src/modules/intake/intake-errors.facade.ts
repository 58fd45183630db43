import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import type { Resting } from './domain/intake-error.rules';

/** An intake that is marked as recorded in error. */
export interface IntakeInError {
  readonly intakeId: string;
  readonly childId: string;
}

/** How a higher module stands to an intake before it is marked. */
export interface RestsOnIntake {
  /** What has to be ended first. */
  readonly resting?: Resting;
  /** Whether the actor's unit has to go on knowing the child, for something else than this intake. */
  readonly needsTheChild?: boolean;
}

/** What a higher module says before an intake is marked, and does after it, inside the same transaction. */
export interface FollowsErrors {
  readonly before: (work: Work, intake: IntakeInError) => Promise<RestsOnIntake>;
  readonly after?: (work: Work, intake: IntakeInError) => Promise<void>;
}

/** Lets higher modules follow that an intake was recorded in error, without being known here. */
@Injectable()
export class IntakeErrors {
  private readonly followers: FollowsErrors[] = [];

  /** Registers what a higher module says before, and what must happen in the same transaction then. */
  follow(follower: FollowsErrors): void {
    this.followers.push(follower);
  }

  async before(work: Work, intake: IntakeInError): Promise<RestsOnIntake[]> {
    const answers: RestsOnIntake[] = [];
    for (const { before } of this.followers) answers.push(await before(work, intake));
    return answers;
  }

  async after(work: Work, intake: IntakeInError): Promise<void> {
    for (const { after } of this.followers) await after?.(work, intake);
  }
}
