import { Injectable } from '@nestjs/common';
import type { Standing } from '../../kernel/running-clock';
import type { Work } from '../persistence/work';

/** The things that can wait for somebody. */
export const WORK_KINDS = ['clock', 'review'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** One thing that waits; of the child, initials and number only. */
export interface WorkItem {
  readonly kind: WorkKind;
  readonly id: string;
  readonly child: {
    readonly childId: string;
    readonly childNumber: string | null;
    readonly childInitials: string | null;
  };
  /** What is to be done, as a code. */
  readonly what: string;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly standing: Standing;
}

/** Gives the most urgent things of one list, and no more than asked for; all of one kind and one standing. */
export interface WorkSource {
  readonly kind: WorkKind;
  readonly standing: Standing;
  /** Asked only of those who have this permission. */
  readonly permission: string;
  readonly items: (work: Work, limit: number) => Promise<WorkItem[]>;
}

/** What waits in all modules, so that the desk can show it without knowing their tables. */
@Injectable()
export class WorkItems {
  private readonly sources: WorkSource[] = [];

  declare(source: WorkSource): void {
    this.sources.push(source);
  }

  get all(): readonly WorkSource[] {
    return this.sources;
  }
}
