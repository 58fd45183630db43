import { Injectable } from '@nestjs/common';
import type { Work } from '../persistence/work';

/** Counts one thing for each person of the actor's own agency; who has none of it is not named. */
export interface TeamFigure {
  readonly code: string;
  /** Asked only of those who have this permission. */
  readonly permission: string;
  readonly byPerson: (work: Work) => Promise<ReadonlyMap<string, number>>;
}

/** What people of an agency have before them, counted by all modules, so that the desk can show it without knowing their tables. */
@Injectable()
export class TeamFigures {
  private readonly figures: TeamFigure[] = [];

  declare(figure: TeamFigure): void {
    this.figures.push(figure);
  }

  get all(): readonly TeamFigure[] {
    return this.figures;
  }
}

/** One row of a count, as statements answer it. */
export interface PersonCount {
  readonly accountId: string;
  readonly count: number;
}

export const countsByPerson = (rows: readonly PersonCount[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ accountId, count }) => [accountId, count]));
